package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.List;

/** The activities that a statement names as the patient's own. */
final class Activities {
  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;

  Activities(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
  }

  /** In order; neither what brings the pain on, nor a place of rest. */
  List<Understood> told() {
    Circumstances circumstances = new Circumstances(statement, agents);
    return statement.concepts().stream()
        .filter(understood -> ActivityConcepts.ALL.contains(understood.concept()))
        .filter(understood -> understood.ofPatient() || namesOthersAsOwners())
        .filter(understood -> !circumstances.bringsPain(understood))
        .filter(understood -> !isRest(understood))
        .toList();
  }

  /** "Coaches his daughter's softball": the patient does it. */
  private boolean namesOthersAsOwners() {
    String text = statement.text();
    return words
        .all("of-another")
        .allMatch(
            other ->
                text.startsWith("'s ", other.end())
                    || text.startsWith("\u2019s ", other.end())
                    || words.behind("told-by", other.end(), 1).isPresent());
  }

  /** "He rests in the recliner on it": a place of rest. */
  private boolean isRest(Understood understood) {
    return words
        .all("at-rest")
        .anyMatch(rest -> rest.start() <= understood.start() && understood.start() < rest.end());
  }
}
