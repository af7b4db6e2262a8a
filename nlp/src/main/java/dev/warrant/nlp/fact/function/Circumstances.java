package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Activities that a statement tells as what brings the pain on, and not as done. */
final class Circumstances {
  /** How far behind its subject a verb may begin, in characters. */
  private static final int BESIDE = 5;

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;

  Circumstances(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
  }

  /** "Worse with prolonged walking": what brings the pain on is not told as done. */
  boolean bringsPain(Understood activity) {
    OptionalInt lead = words.leadsFrom("circumstance-lead", activity.start());
    boolean listed =
        activities()
            .anyMatch(
                other ->
                    other.end() < activity.start()
                        && words.joinsAList(other.end(), activity.start()));
    int from = statement.clauseAt(activity.start()).start();
    return words
        .last("brings-pain", from, activity.end())
        .filter(
            found -> lead.isPresent() || listed || words.joinsAList(found.end(), activity.start()))
        .filter(found -> agents.stream().noneMatch(a -> isBetween(a, found, activity)))
        .filter(found -> agents.stream().noneMatch(a -> raises(a, found)))
        .isPresent();
  }

  /** "Norco has increased his standing": what the medicine raises is no pain. */
  private static boolean raises(Agent agent, Mention found) {
    int between = found.start() - agent.end();
    return agent.isMedicine() && between >= 0 && between <= BESIDE;
  }

  private static boolean isBetween(Agent agent, Mention found, Understood activity) {
    return agent.start() > found.end() && agent.end() < activity.start();
  }

  private Stream<Understood> activities() {
    return statement.concepts().stream().filter(u -> ActivityConcepts.ALL.contains(u.concept()));
  }
}
