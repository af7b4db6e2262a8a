package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.List;
import java.util.stream.Stream;

/** The scope of an agent: how far a statement speaks of the time with it, or without it. */
public final class AgentScope {
  /** How far behind the name the deed's clause may begin: "with it on board she stands". */
  public static final int FRONTED = 24;

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;
  private final List<Understood> activities;

  /** The scopes within a statement that names these agents and these activities. */
  public AgentScope(Statement statement, List<Agent> agents, List<Understood> activities) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
    this.activities = activities;
  }

  /** Activities behind the name, as far as the statement still speaks of the time with it. */
  public Stream<Understood> after(Agent agent) {
    int end = end(agent);
    return activities.stream().filter(a -> a.start() >= agent.end() && a.start() < end);
  }

  /** Activities behind the name, then those before it. */
  public Stream<Understood> activities(Agent agent) {
    return Stream.concat(after(agent), before(agent));
  }

  /** A new clause with a subject of its own is still reached; one set apart, or of another, not. */
  public int end(Agent agent) {
    int end =
        words
            .first("clause-break", agent.end() + FRONTED, statement.text().length())
            .map(Mention::start)
            .orElse(statement.text().length());
    for (Agent other : agents) {
      boolean another = !other.is(agent.stance()) || !other.credit().equals(agent.credit());
      if (other.lead() > agent.end() && !other.is(Stance.NAMED) && another) {
        return Math.min(end, other.lead());
      }
    }
    return end;
  }

  /** Activities before the name with nothing else said in between. */
  public Stream<Understood> before(Agent agent) {
    return activities.stream()
        .filter(deed -> deed.end() <= agent.lead())
        .filter(deed -> !interrupted(deed.end(), agent.lead()));
  }

  /** Whether something else is said between two characters. */
  public boolean interrupted(int from, int to) {
    return words.any("clause-break", from, to)
        || painTurns(from, to)
        || words.first("clause-break-before-subject", from, to).filter(this::ofPerson).isPresent()
        || statement.scores().stream().anyMatch(s -> s.start() >= from && s.end() <= to)
        || agents.stream().anyMatch(o -> !o.is(Stance.NAMED) && o.start() >= from && o.end() <= to);
  }

  /** What is "reduced to half" without it tells of the deed, and not of the pain. */
  private boolean painTurns(int from, int to) {
    return words
        .all("pain-turns")
        .filter(turn -> turn.start() >= from && turn.end() <= to)
        .filter(turn -> !words.cover("rated-better", turn.start(), turn.end()))
        .anyMatch(turn -> !words.cover("inability", turn.start(), turn.end()));
  }

  /** ", which he puts down to": a relative clause speaks of what stands before it. */
  private boolean ofPerson(Mention found) {
    return !statement.text().regionMatches(true, found.start(), ", which", 0, ", which".length());
  }

  /** From behind the name to the next treatment, if the scope does not end before that. */
  public Clause beforeNext(Agent agent) {
    return new Clause(agent.end(), Math.max(agent.end(), Math.min(end(agent), next(agent))));
  }

  private int next(Agent agent) {
    return agents.stream()
        .filter(other -> other.start() >= agent.end())
        .filter(other -> !words.joinsAList(agent.end(), other.start()))
        .mapToInt(Agent::start)
        .min()
        .orElse(statement.text().length());
  }
}
