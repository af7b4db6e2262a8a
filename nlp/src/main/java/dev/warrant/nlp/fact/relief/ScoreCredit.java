package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Attributed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To what two scores ascribe the relief that they tell. */
final class ScoreCredit {
  private static final Set<String> PLACES_FELT = Set.of("subjective", "pain");

  private final Statement statement;
  private final Discourse discourse;
  private final Relations words;
  private final List<Agent> agents;

  ScoreCredit(Statement statement, Discourse discourse) {
    this.statement = statement;
    this.discourse = discourse;
    this.words = statement.relations();
    this.agents = discourse.agents(statement);
  }

  /** "It helps: from a 9 down to a 6": said of what is taken against the pain. */
  private boolean easesUnnamed() {
    return statement.says("eases-unnamed")
        && statement.in(PLACES_FELT)
        && discourse.before(statement).filter(b -> b.says("other-treatment")).isEmpty();
  }

  /** "8/10 drops to 3/10 for four hours": so short is the relief of a dose, and of little else. */
  private boolean lastsAsDosesDo() {
    return statement.says("dose-time")
        && discourse.before(statement).filter(b -> b.says("other-treatment")).isEmpty();
  }

  /** "With" and "without" that name nothing speak of what the statements before are about. */
  Optional<Attribution> ofContrast(int at) {
    if (statement.medicines().isEmpty() && statement.says("other-treatment")) {
      return Optional.empty();
    }
    return discourse
        .attribution(statement, at)
        .or(() -> Optional.of(new Attribution(Attributed.MEDICATIONS, "", true)));
  }

  /** "The injection brought it from 8 to 3 and he takes less Norco": the other treatment did. */
  private boolean actsBefore(Agent other, int at) {
    return other.end() <= at
        && statement.clauseAt(at).holds(other.start())
        && words.leadsFrom("occasion-lead", other.start()).isEmpty()
        && agents.stream().noneMatch(a -> a.isMedicine() && a.start() <= at);
  }

  /** "OxyContin and Norco together": several medicines that are named as one. */
  private boolean areOneList(List<Agent> able) {
    for (int i = 0; i + 1 < able.size(); i++) {
      if (!able.get(i + 1).isMedicine()
          || !words.joinsAList(able.get(i).end(), able.get(i + 1).start())) {
        return false;
      }
    }
    return able.size() > 1 && able.get(0).isMedicine();
  }

  private static Attribution ofAll(List<Agent> agents) {
    Attribution first = agents.get(0).credit();
    boolean one = agents.stream().allMatch(agent -> agent.credit().to().equals(first.to()));
    boolean oneClass =
        !first.drugClass().isEmpty()
            && agents.stream().allMatch(a -> a.credit().drugClass().equals(first.drugClass()));
    if (one) {
      return first;
    }
    return oneClass
        ? new Attribution(first.drugClass(), first.drugClass(), false)
        : new Attribution(Attributed.MEDICATIONS, "", false);
  }

  /** To what a fall to the score at a place is ascribed; empty if to no medicine. */
  Optional<Attribution> ofFall(int at) {
    Clause clause = statement.clauseAt(at);
    if (agents.stream().anyMatch(a -> !a.isMedicine() && actsBefore(a, at))) {
      return Optional.empty();
    }
    List<Agent> near = agents.stream().filter(agent -> clause.holds(agent.start())).toList();
    List<Agent> able =
        (near.isEmpty() ? agents : near)
            .stream().filter(agent -> agent.is(Stance.NAMED) || agent.is(Stance.WITH)).toList();
    Optional<Agent> medicine =
        able.stream()
            .filter(Agent::isMedicine)
            .min(Comparator.comparingInt(agent -> Math.abs(agent.start() - at)));
    if (medicine.isPresent()) {
      return areOneList(able) ? Optional.of(ofAll(able)) : medicine.map(Agent::credit);
    }
    boolean relief =
        statement.text().contains("->")
            || statement.says("relief-told")
            || statement.says("eases-unnamed")
            || lastsAsDosesDo();
    if (!able.isEmpty() || !relief) {
      return Optional.empty();
    }
    return discourse
        .carried(statement, false)
        .or(
            () ->
                statement.opensWith("analgesia-label") || easesUnnamed()
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty());
  }
}
