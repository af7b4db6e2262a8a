package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.FunctionalChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Function that a treatment brings. An activity counts only where the words tie it to a treatment:
 * "with Norco he works", "because of it she cooks", "unable to sit without it".
 */
public final class FunctionReader implements FactReader {
  /** How far behind a word of crediting what it credits may stand, in characters. */
  private static final int CREDIT_REACH = 40;

  private static final Set<String> GENERAL =
      Set.of("daily-activities", "functional-improvement", "function", "sleep");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> told =
        isOver(statement, discourse)
            ? List.of()
            : measured(statement, discourse)
                .map(List::of)
                .orElseGet(() -> specific(statement, discourse.agents(statement)).toList());
    List<FactDraft> specific =
        told.isEmpty()
            ? Stream.of(
                    described(statement, discourse),
                    answered(statement, discourse),
                    credited(statement, discourse))
                .flatMap(drafts -> drafts)
                .limit(1)
                .toList()
            : told;
    return Stream.concat(
        specific.isEmpty() ? declined(statement, discourse) : Stream.empty(),
        Stream.concat(specific.stream(), general(statement, discourse)));
  }

  private static Stream<FactDraft> specific(Statement statement, List<Agent> agents) {
    Deeds deeds = new Deeds(statement, agents);
    return agents.stream()
        .filter(Agent::isMedicine)
        .filter(agent -> !isCreditedElsewhere(statement, agent))
        .flatMap(agent -> change(statement, deeds, agent).stream());
  }

  /** "He gardens again, which he puts down to the brace: the pills take the edge off." */
  private static boolean isCreditedElsewhere(Statement statement, Agent agent) {
    Relations words = statement.relations();
    return words
        .all("ascribes")
        .flatMap(ascribed -> words.behind("other-treatment", ascribed.end(), CREDIT_REACH).stream())
        .anyMatch(other -> other.end() <= agent.start());
  }

  /** "ADLs: improved on opioid. Describe: rides the route again". */
  private static Stream<FactDraft> described(Statement statement, Discourse discourse) {
    boolean goesOn =
        statement.opensWith("able-lead")
            && statement.medicines().isEmpty()
            && !statement.says("gain-hoped");
    if (!statement.opensWith("tells-more") && !goesOn) {
      return Stream.empty();
    }
    return discourse
        .before(statement)
        .filter(before -> before.names(GENERAL.toArray(String[]::new)) && before.says("gain"))
        .flatMap(before -> discourse.agents(before).stream().filter(Agent::isMedicine).findFirst())
        .filter(agent -> agent.is(Stance.WITH) || agent.is(Stance.NAMED))
        .flatMap(
            agent ->
                new Deeds(statement, List.of())
                    .listed()
                    .map(deed -> draft(statement, agent.credit(), Direction.IMPROVED, true, deed)))
        .stream();
  }

  private static Optional<FactDraft> measured(Statement statement, Discourse discourse) {
    return new FunctionPairs(statement, discourse.agents(statement))
        .change()
        .or(() -> FunctionRow.change(statement, discourse))
        .map(
            change ->
                draft(
                    statement,
                    change.credit(),
                    change.direction(),
                    true,
                    new Understood(
                        "function", change.at(), change.at() + 1, Assertion.PRESENT, true)));
  }

  /** "Norco had kept him at work. All of that stopped in the spring." */
  private static boolean isOver(Statement statement, Discourse discourse) {
    return discourse.after(statement).filter(next -> next.opensWith("that-is-over")).isPresent();
  }

  /** "What can you do with Norco? Cook, vacuum, walk the dog", "nothing". */
  private static Stream<FactDraft> answered(Statement statement, Discourse discourse) {
    Optional<Agent> asked =
        discourse
            .before(statement)
            .filter(question -> question.isQuestion() && question.says("asks-deeds"))
            .flatMap(
                question ->
                    discourse.agents(question).stream().filter(Agent::isMedicine).findFirst())
            .filter(agent -> !agent.is(Stance.WITHOUT));
    Deeds deeds = new Deeds(statement, List.of());
    return asked.stream()
        .flatMap(
            agent ->
                deeds
                    .listed()
                    .map(deed -> draft(statement, agent.credit(), Direction.IMPROVED, true, deed))
                    .stream());
  }

  /** "He fishes again. Gives Norco the credit." */
  private static Stream<FactDraft> credited(Statement statement, Discourse discourse) {
    if (!statement.says("credit-back")) {
      return Stream.empty();
    }
    Optional<Agent> medicine =
        discourse.agents(statement).stream().filter(Agent::isMedicine).findFirst();
    return discourse
        .before(statement)
        .filter(before -> discourse.agents(before).stream().noneMatch(Agent::isMedicine))
        .filter(before -> !before.says("gain-hoped"))
        .flatMap(before -> new Deeds(before, List.of()).listed())
        .flatMap(
            deed ->
                medicine.map(
                    agent ->
                        draft(
                            statement,
                            agent.credit(),
                            Direction.IMPROVED,
                            true,
                            new Understood("activity", 0, 1, Assertion.PRESENT, true))))
        .stream();
  }

  private static Optional<FactDraft> change(Statement statement, Deeds deeds, Agent agent) {
    return deeds
        .gained(agent)
        .filter(deed -> !statement.relations().cover("nothing-gained", deed.start(), deed.end()))
        .or(() -> creditedHere(statement, agent))
        .map(deed -> draft(statement, agent.credit(), Direction.IMPROVED, true, deed))
        .or(() -> unchanged(statement, deeds, agent));
  }

  /** "She went from crutches to none, and puts that down to the tablets". */
  private static Optional<Understood> creditedHere(Statement statement, Agent agent) {
    return statement
        .relations()
        .all("credit-back")
        .filter(credit -> credit.end() <= agent.start())
        .findFirst()
        .flatMap(
            credit ->
                new Deeds(statement, List.of())
                    .listed()
                    .filter(deed -> deed.end() <= credit.start())
                    .filter(deed -> !statement.says("gain-hoped")));
  }

  /** "I get no more done for it", "even with it he cannot work". */
  private static Optional<FactDraft> unchanged(Statement statement, Deeds deeds, Agent agent) {
    Optional<Understood> none =
        statement
            .relations()
            .first("nothing-gained", 0, statement.text().length())
            .or(() -> answeredByNothing(statement))
            .or(() -> statement.relations().all("with-or-without").findFirst())
            .filter(words -> !agent.is(Stance.WITHOUT))
            .map(
                words ->
                    new Understood(
                        "function", words.start(), words.end(), Assertion.PRESENT, true));
    return none.map(words -> ofNothing(statement, agent.credit(), words))
        .or(
            () ->
                deeds
                    .notGained(agent)
                    .map(
                        deed -> draft(statement, agent.credit(), Direction.UNCHANGED, true, deed)));
  }

  /** "Pressed for an example, she replied: none." */
  private static Optional<Mention> answeredByNothing(Statement statement) {
    Relations words = statement.relations();
    return words.any("asked-word")
        ? words
            .all("answering")
            .flatMap(answer -> words.behind("nothing-word", answer.end(), 4).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean speaksOfPatient(Understood understood) {
    return understood.ofPatient()
        && understood.assertion() != Assertion.HYPOTHETICAL
        && understood.assertion() != Assertion.POSSIBLE;
  }

  private static Stream<FactDraft> general(Statement statement, Discourse discourse) {
    return statement.concepts().stream()
        .filter(understood -> GENERAL.contains(understood.concept()))
        .filter(FunctionReader::speaksOfPatient)
        .findFirst()
        .flatMap(understood -> generalDraft(statement, discourse, understood))
        .stream();
  }

  private static Optional<FactDraft> generalDraft(
      Statement statement, Discourse discourse, Understood understood) {
    boolean lostWithout =
        understood.absent() && contrasts(statement) && !statement.says("no-change");
    boolean unchanged = !lostWithout && (understood.absent() || statement.says("no-change"));
    boolean gain = lostWithout || statement.says("gain", statement.clauseAt(understood.start()));
    if (!unchanged && !gain) {
      return Optional.empty();
    }
    Direction direction = unchanged ? Direction.UNCHANGED : Direction.IMPROVED;
    Attribution attribution =
        discourse.attribution(statement, understood.start()).orElse(Attribution.NONE);
    return Optional.of(draft(statement, attribution, direction, false, understood));
  }

  private static Stream<FactDraft> declined(Statement statement, Discourse discourse) {
    return statement
        .concepts("functional-decline")
        .filter(Understood::present)
        .filter(understood -> !contrasts(statement))
        .limit(1)
        .map(
            understood ->
                draft(
                    statement,
                    discourse.attribution(statement, understood.start()).orElse(Attribution.NONE),
                    Direction.DECLINED,
                    false,
                    understood));
  }

  /** What happens without the medicine speaks for it, not of a decline. */
  private static boolean contrasts(Statement statement) {
    return statement.says("without-treatment");
  }

  /** That nothing is gained is said of whatever an earlier visit says was gained. */
  private static FactDraft ofNothing(Statement statement, Attribution credit, Understood words) {
    FactDraft draft = draft(statement, credit, Direction.UNCHANGED, true, words);
    return new FactDraft(
        credit.topic("function"),
        draft.says(),
        draft.assertion(),
        draft.saidOn(),
        draft.evidence(),
        draft.maker());
  }

  private static FactDraft draft(
      Statement statement,
      Attribution attribution,
      Direction direction,
      boolean specific,
      Understood understood) {
    String to = attribution.to().isEmpty() ? null : attribution.to();
    Evidence evidence =
        attribution.inferred()
            ? statement.evidence(Doubt.INFERRED_ATTRIBUTION)
            : statement.evidence();
    return new FactDraft(
        attribution.topic("function")
            + FactDraft.WITHIN
            + statement.index()
            + " "
            + understood.start()
            + direction,
        direction.name(),
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) -> new FunctionalChange(id, to, direction, specific, a, on, e));
  }
}
