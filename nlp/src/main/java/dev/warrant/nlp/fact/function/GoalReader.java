package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.use.DeniedUse;
import dev.warrant.nlp.measure.FunctionMeasures;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a treatment is to bring, told as an activity: "what we are after: half shifts by May", "it
 * ends unless she can walk to the mailbox", and beside the ticked boxes of a form.
 */
public final class GoalReader implements FactReader {
  private static final Set<String> ENDS =
      Set.of("sleep", "daily-activities", "modified-duty", "full-duty", "functional-improvement");

  /** Where the course of a treatment is planned. */
  private static final Set<String> PLANNED =
      Set.of(
          "plan",
          "assessment-and-plan",
          "assessment",
          "request-for-authorization",
          "history-of-present-illness",
          "clinical-case-summary");

  /** How many rows above one the heads of its columns may stand. */
  private static final int ROWS = 8;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    boolean told =
        isLed(statement)
            || (statement.says("goal-owner") && namesEndOrWord(statement))
            || endsWithout(statement)
            || isHoped(statement)
            || isWished(statement)
            || isOfMedicine(statement)
            || isTicked(statement, discourse)
            || isListed(statement, discourse)
            || isTabled(statement, discourse);
    boolean another = statement.says("not-a-goal") || statement.says("health-goal");
    return told && !statement.says("goals-wanted") && !another
        ? Stream.of(draft(statement))
        : Stream.empty();
  }

  private static boolean isLed(Statement statement) {
    return statement.says("goal-lead") && namesEndOrWord(statement);
  }

  /** "The trial ends in four weeks unless he can sit for an hour." */
  private static boolean endsWithout(Statement statement) {
    if (statement.says("unless-able") && statement.says("trial-ends")) {
      return true;
    }
    return statement.says("end-on-condition")
        && (statement.says("trial-ends") || statement.says("end-hoped-for"))
        && namesEndOrWord(statement)
        && !statement.says("left-undone");
  }

  /** "The purpose of the drug is to let him finish therapy", "by May he is to be at work". */
  private static boolean isHoped(Statement statement) {
    boolean ofTrial =
        statement.says("by-then")
            || !statement.medicines().isEmpty()
            || statement.opensWith("end-hoped-for");
    return statement.says("end-hoped-for")
        && ofTrial
        && statement.in(PLANNED)
        && namesEndOrWord(statement)
        && !statement.says("left-undone");
  }

  /** "He hopes to be able to lift his toddler again": the patient's own end. */
  private static boolean isWished(Statement statement) {
    return statement.says("patient-hopes")
        && namesEndOrWord(statement)
        && !statement.says("another-as-subject")
        && !statement.says("left-undone");
  }

  /** "Our target on this medication is eight hours of work". */
  private static boolean isOfMedicine(Statement statement) {
    boolean treated = statement.says("refers-back") || !statement.medicines().isEmpty();
    return treated
        && namesEndOrWord(statement)
        && !statement.says("left-undone")
        && statement
            .relations()
            .all("goal-word")
            .anyMatch(goal -> !DeniedUse.before(statement, goal.start()));
  }

  /** "Treatment goals: [x] return to work". */
  private static boolean isTicked(Statement statement, Discourse discourse) {
    if (!statement.isBox()) {
      return false;
    }
    boolean labelled =
        statement.headedBy("goal-label")
            || discourse
                .labelOver(statement)
                .filter(over -> over.says("goal-label") && !over.answeredNo())
                .isPresent();
    return labelled && namesEndOrWord(statement);
  }

  /** "Functional targets agreed with pt:", over a list. */
  private static boolean isListed(Statement statement, Discourse discourse) {
    return discourse
        .before(statement)
        .filter(label -> label.text().endsWith(":") && label.says("goal-label"))
        .filter(label -> !label.answeredNo() && !label.says("not-a-goal"))
        .filter(label -> !label.text().startsWith("PT "))
        .filter(label -> namesEndOrWord(statement))
        .isPresent();
  }

  /** "Walking | 1 block | 4 blocks" under "Now | By 8 weeks". */
  private static boolean isTabled(Statement statement, Discourse discourse) {
    return statement.isRow()
        && namesEndOrWord(statement)
        && (isHeaded(statement) || isBelowHeads(statement, discourse));
  }

  private static boolean isHeaded(Statement row) {
    return row.columns().anyHeadedBy("now-column") && row.columns().anyHeadedBy("goal-column");
  }

  /** Whether a row above it heads one column as of now and another as hoped for. */
  private static boolean isBelowHeads(Statement row, Discourse discourse) {
    Optional<Statement> above = discourse.before(row);
    for (int back = 0; back < ROWS && above.filter(Statement::isRow).isPresent(); back++) {
      if (above.get().says("now-column") && above.get().says("goal-column")) {
        return FunctionMeasures.amounts(above.get().text()).isEmpty();
      }
      above = discourse.before(above.get());
    }
    return false;
  }

  private static boolean namesEndOrWord(Statement statement) {
    return namesEnd(statement) || statement.says("end-told");
  }

  private static boolean namesEnd(Statement statement) {
    boolean activity =
        statement.concepts().stream()
            .filter(Understood::ofPatient)
            .map(Understood::concept)
            .anyMatch(concept -> ActivityConcepts.ALL.contains(concept) || ENDS.contains(concept));
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
