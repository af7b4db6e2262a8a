package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;

/** Treatment that was another person's, or for a part of the body that no spinal nerve serves. */
final class CareElsewhere {
  private CareElsewhere() {}

  /** Whether a treatment is told of someone else or, a physical measure, of another part. */
  static boolean is(Statement statement, Treatment treatment) {
    return ofAnother(statement, treatment)
        || (treatment.treatmentClass().equals(TreatmentMentions.PHYSICAL)
            && statement.says("for-a-joint")
            && !statement.says("for-the-spine"));
  }

  /** "Her mother failed naproxen": the subject of the clause is another, and stays so. */
  private static boolean ofAnother(Statement statement, Treatment treatment) {
    int from = statement.clauseAt(treatment.start()).start();
    return statement
        .relations()
        .last("of-another", from, treatment.start())
        .map(Mention::end)
        .filter(end -> statement.says("outcome-for-another", from, treatment.start()))
        .filter(end -> !statement.says("subject-of-its-own", end, treatment.start()))
        .isPresent();
  }
}
