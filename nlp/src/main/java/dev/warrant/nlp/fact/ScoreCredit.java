package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.rules.facts.Attributed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** To what two scores ascribe the relief that they tell. */
final class ScoreCredit {
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
      return medicine.map(Agent::credit);
    }
    boolean relief = statement.text().contains("->") || statement.says("relief-told");
    if (!able.isEmpty() || !relief) {
      return Optional.empty();
    }
    return discourse
        .carried(statement, false)
        .or(
            () ->
                statement.opensWith("analgesia-label")
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty());
  }
}
