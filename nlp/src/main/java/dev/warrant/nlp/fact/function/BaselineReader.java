package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.measure.FunctionMeasures;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Function before a trial begins, told in words: what the patient can and cannot do, under a label
 * or behind words that call it the baseline.
 */
public final class BaselineReader implements FactReader {
  private static final Set<String> TOLD = told();

  private static Set<String> told() {
    Set<String> told = new HashSet<>(ActivityConcepts.ALL);
    told.addAll(Set.of("functional-limitation", "function-score", "sleep", "daily-activities"));
    return told;
  }

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    boolean labelled =
        statement.headedBy("baseline-label")
            || statement.concepts("baseline-label").anyMatch(Understood::ofPatient)
            || isBeforeFirst(statement)
            || discourse.before(statement).filter(BaselineReader::announces).isPresent();
    if ((labelled && isMeasured(statement)) || isPresentCapacity(statement)) {
      return Stream.of(draft(statement));
    }
    return labelled
        ? statement.concepts().stream()
            .filter(understood -> TOLD.contains(understood.concept()))
            .filter(understood -> understood.ofPatient() && !isSupposed(understood))
            .limit(1)
            .map(understood -> draft(statement))
        : Stream.empty();
  }

  /** "At present he sits 15 minutes and walks a block": an activity, and how much of it. */
  private static boolean isPresentCapacity(Statement statement) {
    return statement.says("present-capacity")
        && !FunctionMeasures.amounts(statement.text()).isEmpty()
        && statement.concepts().stream()
            .anyMatch(told -> told.ofPatient() && ActivityConcepts.ALL.contains(told.concept()));
  }

  /** "Prior to the first tablet she could lift 5 lb". */
  private static boolean isBeforeFirst(Statement statement) {
    return statement.says("before-first") && !statement.says("not-a-goal");
  }

  /** "Before the first dose I had her show me what she can do": the next statement tells it. */
  private static boolean announces(Statement statement) {
    boolean labels =
        isBeforeFirst(statement)
            || statement.concepts("baseline-label").anyMatch(Understood::present);
    return labels && !isMeasured(statement) && !statement.says("left-undone");
  }

  /** "Grip 14 kg, can't open jars": what is measured, or cannot be done, whatever it is. */
  private static boolean isMeasured(Statement statement) {
    return statement.says("cannot")
        || statement.says("strength-measured")
        || !FunctionMeasures.amounts(statement.text()).isEmpty();
  }

  private static boolean isSupposed(Understood understood) {
    return understood.assertion() == Assertion.HYPOTHETICAL
        || understood.assertion() == Assertion.POSSIBLE;
  }

  private static FactDraft draft(Statement statement) {
    return new FactDraft(
        "ASSESSMENT functional-baseline",
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Assessment(id, "functional-baseline", null, a, on, e));
  }
}
