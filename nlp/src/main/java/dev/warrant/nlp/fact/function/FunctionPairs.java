package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.relief.MedicatedScores;
import dev.warrant.nlp.fact.relief.MedicatedScores.Told;
import dev.warrant.nlp.measure.FunctionMeasures;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Medicated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Function told by two amounts: "sitting tolerance 10 min without it, 45 min with", "ODI 56 before
 * Norco, 38 now".
 */
final class FunctionPairs {
  /** How far a change of function goes, and by virtue of which medicine. */
  record Change(Attribution credit, Direction direction, int at) {}

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;
  private final MedicatedScores told;

  FunctionPairs(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
    this.told = new MedicatedScores(statement, agents);
  }

  /** The change that two amounts of the statement tell. */
  Optional<Change> change() {
    if (agents.stream().noneMatch(Agent::isMedicine) && !isToldOfBoth()) {
      return Optional.empty();
    }
    Optional<Understood> instrument =
        statement.concepts("function-score").filter(Understood::ofPatient).findFirst();
    if (instrument.isPresent()) {
      List<Score> scores =
          FunctionMeasures.scores(statement.text()).stream()
              .filter(score -> score.start() >= instrument.get().end())
              .toList();
      return pairs(scores, !words.any("higher-is-better"));
    }
    boolean activity =
        words.any("strength-measured")
            || statement.concepts().stream()
                .anyMatch(u -> u.ofPatient() && ActivityConcepts.ALL.contains(u.concept()));
    return activity
        ? pairs(FunctionMeasures.amounts(statement.text()), false).or(this::nowAndThen)
        : Optional.empty();
  }

  /** "45 minutes medicated, 10 unmedicated": whatever is taken is meant. */
  private boolean isToldOfBoth() {
    return words.any("with-medicine") && words.any("without-medicine");
  }

  /** "Steps a day 5,200 (was 1,800) since the Norco". */
  private Optional<Change> nowAndThen() {
    return agents.stream()
        .filter(agent -> agent.isMedicine() && agent.is(Agent.Stance.WITH))
        .findFirst()
        .flatMap(
            agent ->
                FunctionMeasures.comparisons(statement.text()).stream()
                    .filter(then -> then.now().compareTo(then.before()) > 0)
                    .map(then -> new Change(agent.credit(), Direction.IMPROVED, then.start()))
                    .findFirst());
  }

  private Optional<Change> pairs(List<Score> amounts, boolean lessIsBetter) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      int before = i == 0 ? 0 : amounts.get(i - 1).end();
      int next = i + 2 < amounts.size() ? amounts.get(i + 2).start() : statement.text().length();
      Optional<Change> found = pair(amounts.get(i), amounts.get(i + 1), before, next, lessIsBetter);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Change> pair(
      Score first, Score second, int before, int next, boolean lessIsBetter) {
    boolean lead = told.cuesLead(first);
    Optional<Told> said = told.of(first, before, second.start(), lead);
    Optional<Told> two =
        told.of(second, first.end(), next, lead)
            .or(() -> said.flatMap(how -> told.besides(second, first.end(), next, how)));
    Optional<Told> one =
        said.or(() -> two.flatMap(how -> told.besides(first, before, second.start(), how)));
    boolean withoutFirst =
        is(one, Medicated.WITHOUT)
            && (is(two, Medicated.WITH) || isOfNow(two, first, second, next));
    boolean withFirst = is(one, Medicated.WITH) && is(two, Medicated.WITHOUT);
    boolean fromTo =
        words.leadsFrom("from-lead", first.start()).isPresent()
            && words.leadsFrom("to-lead", second.start()).isPresent()
            && agents.stream().anyMatch(a -> a.isMedicine() && a.is(Agent.Stance.WITH));
    if (!withoutFirst && !withFirst && !fromTo) {
      return Optional.empty();
    }
    Score without = withFirst ? second : first;
    Score with = withFirst ? first : second;
    int difference =
        lessIsBetter ? without.low().compareTo(with.high()) : with.low().compareTo(without.high());
    return Stream.of(one, two)
        .flatMap(Optional::stream)
        .flatMap(how -> how.credit().stream())
        .findFirst()
        .or(() -> agents.stream().filter(Agent::isMedicine).findFirst().map(Agent::credit))
        .or(
            () ->
                agents.isEmpty()
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty())
        .filter(credit -> !credit.equals(Attribution.NONE))
        .map(
            credit ->
                new Change(
                    credit,
                    difference > 0 ? Direction.IMPROVED : Direction.UNCHANGED,
                    first.start()));
  }

  private static boolean is(Optional<Told> how, Medicated medicated) {
    return how.map(Told::medicated).filter(m -> m == medicated).isPresent();
  }

  /** "56 before it, 38 now", "10 minutes before it and still 10 minutes". */
  private boolean isOfNow(Optional<Told> how, Score first, Score second, int next) {
    return how.isEmpty()
        && (words.any("at-present", first.end(), next)
            || words.any("still-word", first.end(), second.start()));
  }
}
