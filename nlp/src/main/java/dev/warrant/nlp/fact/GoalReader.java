package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.FunctionMeasures;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import java.util.Set;
import java.util.stream.Stream;

/** What a treatment is to bring, told as an activity: "what we are after: half shifts by May". */
final class GoalReader implements FactReader {
  private static final Set<String> ENDS =
      Set.of("sleep", "daily-activities", "modified-duty", "full-duty", "functional-improvement");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.says("goal-lead") && namesEnd(statement) && !statement.says("goals-wanted")
        ? Stream.of(draft(statement))
        : Stream.empty();
  }

  private static boolean namesEnd(Statement statement) {
    boolean activity =
        statement.concepts().stream()
            .filter(Understood::ofPatient)
            .map(Understood::concept)
            .anyMatch(concept -> Activities.CONCEPTS.contains(concept) || ENDS.contains(concept));
    return activity
        || statement.says("kept-at-task")
        || !FunctionMeasures.amounts(statement.text()).isEmpty();
  }

  private static FactDraft draft(Statement statement) {
    return new FactDraft(
        "ASSESSMENT treatment-goals",
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Assessment(id, "treatment-goals", null, a, on, e));
  }
}
