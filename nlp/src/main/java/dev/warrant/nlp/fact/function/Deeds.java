package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.AgentScope;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a statement says that the patient does by virtue of a medicine: "with it he walks", "it lets
 * her cook", "he lays his return to work to it", "without it she cannot stand".
 */
final class Deeds {

  /** How far behind the deed the words may end that say it was lost without it. */
  private static final int FAR_BEHIND = 60;

  /** How far before a word its denial may stand, in characters. */
  private static final int NEAR = 16;

  private final Statement statement;
  private final Relations words;
  private final List<Understood> activities;
  private final AgentScope scope;

  Deeds(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.activities =
        new Activities(statement, agents)
            .told().stream().map(deed -> PlanSection.read(statement, deed)).toList();
    this.scope = new AgentScope(statement, agents, activities);
  }

  /** What the patient does by virtue of this medicine; nothing that is only hoped for or over. */
  Optional<Understood> gained(Agent agent) {
    return words.any("back-then") || words.any("with-or-without") || words.any("function-unchanged")
        ? Optional.empty()
        : brought(agent).filter(deed -> !isHoped(agent, deed));
  }

  /** "The hope is that with Norco he walks the track": a hope ahead of it in the clause. */
  private boolean isHoped(Agent agent, Understood deed) {
    int to = Math.max(agent.start(), deed.start());
    return words
        .all("gain-hoped")
        .filter(hope -> hope.end() <= to && hope.start() >= statement.clauseAt(to).start())
        .anyMatch(hope -> !(agent.lead() <= hope.start() && hope.end() <= agent.start()));
  }

  private Optional<Understood> brought(Agent agent) {
    return switch (agent.stance()) {
      case WITH -> withIt(agent).or(() -> enabled(agent));
      case WITHOUT -> missed(agent);
      case NAMED -> labelled(agent).or(() -> enabled(agent)).or(() -> forPurpose(agent));
      case DESPITE -> Optional.empty();
    };
  }

  /** The first activity that the statement tells as done. */
  Optional<Understood> listed() {
    return activities.stream()
        .filter(Understood::present)
        .filter(deed -> !deniedOrSupposed(deed.start()))
        .findFirst();
  }

  /** What the patient does no better for this medicine. */
  Optional<Understood> notGained(Agent agent) {
    if (agent.is(Stance.DESPITE)) {
      return scope.activities(agent).filter(Understood::absent).findFirst();
    }
    return deniedVerb(agent)
        .flatMap(
            verb ->
                activities.stream().filter(deed -> deed.start() >= verb.end() - NEAR).findFirst());
  }

  private Optional<Understood> withIt(Agent agent) {
    return scope
        .after(agent)
        .filter(deed -> done(agent, deed))
        .findFirst()
        .or(() -> before(agent))
        .or(() -> doing(agent.end(), AgentScope.FRONTED, "doer"));
  }

  /** The activity in the clause before "with it", if nothing else is said in between. */
  private Optional<Understood> before(Agent agent) {
    return scope
        .before(agent)
        .filter(deed -> done(agent, deed))
        .max(Comparator.comparingInt(Understood::start));
  }

  private boolean done(Agent agent, Understood deed) {
    boolean said =
        deed.assertion() == Assertion.PRESENT
            || deed.assertion() == Assertion.HISTORICAL
            || (deed.assertion() == Assertion.HYPOTHETICAL && isHabit(agent))
            || (deed.assertion() == Assertion.POSSIBLE && words.any("made-possible"));
    return said && !deniedOrSupposed(deed.start());
  }

  /** "If he takes it he can lift": a condition that is met day by day. */
  private boolean isHabit(Agent agent) {
    return words.first("with-lead", agent.lead(), agent.start()).isPresent()
        && words.any("habit", agent.lead(), agent.start());
  }

  private boolean deniedOrSupposed(int at) {
    return words.leadsFrom("denies-lead", at).isPresent()
        || words.leadsFrom("too-much-to", at).isPresent();
  }

  /** "Norco lets him cook": a verb that enables, and the activity or the deed behind it. */
  private Optional<Understood> enabled(Agent agent) {
    return verbs(agent)
        .filter(verb -> !deniedOrIntended(verb))
        .flatMap(verb -> enabled(agent, verb).stream())
        .findFirst();
  }

  private Optional<Understood> enabled(Agent agent, Mention verb) {
    return activities.stream()
        .filter(a -> a.start() >= verb.start() && a.start() < scope.end(agent))
        .filter(a -> a.end() > verb.end())
        .filter(deed -> done(agent, deed))
        .findFirst()
        .or(() -> keptAt(verb))
        .or(() -> words.behind("ability-to", verb.end(), 1).flatMap(lead -> deed(lead.end())))
        .or(() -> doing(verb.end(), 1, "person"))
        .or(() -> doing(verb.start(), verb.end() - verb.start(), "doer"));
  }

  /** "It keeps him on the forklift". */
  private Optional<Understood> keptAt(Mention verb) {
    return words
        .behind("kept-at-task", verb.end(), 1)
        .or(
            () ->
                words
                    .behind("person", verb.end(), 1)
                    .flatMap(person -> words.behind("kept-at-task", person.end(), 1)))
        .map(task -> new Understood("activity", task.start(), task.end(), Assertion.PRESENT, true));
  }

  private Optional<Mention> deniedVerb(Agent agent) {
    return verbs(agent)
        .findFirst()
        .filter(verb -> words.leadsFrom("denies-lead", verb.start()).isPresent());
  }

  /** The verbs behind the name that enable, with no other treatment in between. */
  private Stream<Mention> verbs(Agent agent) {
    Clause reach = scope.beforeNext(agent);
    return words
        .all("enables")
        .filter(verb -> verb.start() >= reach.start() && verb.end() <= reach.end());
  }

  private boolean deniedOrIntended(Mention verb) {
    return words.leadsFrom("denies-lead", verb.start()).isPresent()
        || words.leadsFrom("used-to", verb.start()).isPresent()
        || (words.leadsFrom("not-doing-lead", verb.start()).isPresent()
            && !words.leadTo("told-to", verb.start()));
  }

  /** The word behind a subject, whatever it is, if it is not felt, said or measured. */
  private Optional<Understood> doing(int from, int reach, String subject) {
    return words.behind(subject, from, reach).flatMap(doer -> deed(doer.end()));
  }

  private Optional<Understood> deed(int from) {
    String text = statement.text();
    int start = from;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      if (".,;:(|".indexOf(text.charAt(start)) >= 0) {
        return Optional.empty();
      }
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int at = start;
    boolean rest = words.all("at-rest").anyMatch(place -> place.start() <= at && at < place.end());
    boolean deed = end > start && !rest && !words.any("not-a-deed", start, end);
    return deed
        ? Optional.of(new Understood("activity", start, end, Assertion.PRESENT, true))
        : Optional.empty();
  }

  /** "He takes it so that he can finish his shift". */
  private Optional<Understood> forPurpose(Agent agent) {
    if (words.leadsFrom("takes-lead", agent.start()).isEmpty()) {
      return Optional.empty();
    }
    return words
        .first("purpose", agent.end(), scope.end(agent))
        .filter(purpose -> words.leadsFrom("denies-lead", purpose.start()).isEmpty())
        .flatMap(
            purpose ->
                activities.stream()
                    .filter(a -> a.end() >= purpose.end() && a.start() < scope.end(agent))
                    .filter(deed -> deed.assertion() != Assertion.ABSENT)
                    .findFirst());
  }

  /** "Norco: works 30 hours a week". */
  private Optional<Understood> labelled(Agent agent) {
    String text = statement.text();
    int colon = agent.end();
    while (colon < text.length() && text.charAt(colon) == ' ') {
      colon++;
    }
    boolean label =
        colon < text.length()
            && (":=→".indexOf(text.charAt(colon)) >= 0
                || text.startsWith("->", colon)
                || isDash(text, colon))
            && text.substring(0, agent.start()).isBlank();
    boolean benefit = words.any("benefit-label", agent.end(), scope.end(agent));
    return (label || benefit)
        ? scope.after(agent).filter(Understood::present).findFirst()
        : Optional.empty();
  }

  /** "Nucynta - able to exercise": a dash set apart on both sides. */
  private static boolean isDash(String text, int at) {
    return "-–—".indexOf(text.charAt(at)) >= 0
        && at > 0
        && text.charAt(at - 1) == ' '
        && text.startsWith(" ", at + 1);
  }

  /** "Without it he cannot sit", "he could not hold his job without it". */
  private Optional<Understood> missed(Agent agent) {
    OptionalInt inability =
        Stream.concat(
                words.all("inability").filter(w -> w.start() >= agent.end()),
                words.all("inability").filter(w -> w.end() <= agent.lead()))
            .filter(w -> w.end() <= scope.end(agent))
            .mapToInt(Mention::end)
            .findFirst();
    return inability.isEmpty()
        ? lost(agent)
        : scope
            .activities(agent)
            .filter(deed -> deed.assertion() != Assertion.POSSIBLE)
            .filter(deed -> isNear(deed, inability.getAsInt()))
            .findFirst()
            .or(() -> cannot(agent))
            .or(() -> lost(agent));
  }

  /** "He went home early the day that he ran out of it". */
  private Optional<Understood> lost(Agent agent) {
    if (words.all("lost-deed").count() > 1 || words.any("nothing-gained")) {
      return Optional.empty();
    }
    int end = Math.max(scope.end(agent), agent.end());
    return words
        .all("lost-deed")
        .filter(w -> w.end() <= end)
        .filter(w -> w.start() >= agent.end() || !scope.interrupted(w.end(), agent.lead()))
        .findFirst()
        .map(w -> new Understood("activity", w.start(), w.end(), Assertion.PRESENT, true));
  }

  /** "If he has not had it he can't lace his boots": whatever the deed is. */
  private Optional<Understood> cannot(Agent agent) {
    int end = Math.max(scope.end(agent), agent.end());
    return words
        .all("cannot")
        .filter(w -> w.end() <= end)
        .filter(w -> w.start() >= agent.end() || !scope.interrupted(w.end(), agent.lead()))
        .flatMap(w -> deed(w.end()).stream())
        .findFirst();
  }

  private static boolean isNear(Understood deed, int inability) {
    return deed.start() >= inability
        ? deed.start() - inability <= 2 * AgentScope.FRONTED
        : inability - deed.end() <= FAR_BEHIND;
  }
}
