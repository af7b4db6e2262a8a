package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * A treatment that was tried, or could not be, and what came of it.
 *
 * @param id names the fact within its case
 * @param concept drug id or treatment concept id, for instance {@code naproxen} or {@code
 *     physical-therapy}
 * @param treatmentClass drug class id or treatment class ({@code physical-measure}); {@code null}
 *     if the vocabulary gives none
 * @param outcome {@code null} if unsaid
 * @param region region of the spine that it was for; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record TreatmentTrial(
    String id,
    String concept,
    String treatmentClass,
    TrialOutcome outcome,
    Region region,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public TreatmentTrial {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  /** A trial of which no region is said. */
  public TreatmentTrial(
      String id,
      String concept,
      String treatmentClass,
      TrialOutcome outcome,
      Assertion assertion,
      LocalDate saidOn,
      Evidence evidence) {
    this(id, concept, treatmentClass, outcome, null, assertion, saidOn, evidence);
  }

  /** Whether it is a trial of the requested drug. */
  public boolean of(DrugRequest request) {
    return concept.equals(request.drug());
  }

  /** Whether it is a trial of a treatment of this class, or of the class as a whole. */
  public boolean inClass(String classId) {
    return classId.equals(treatmentClass) || classId.equals(concept);
  }

  /** Whether it was tried without enough relief, was not tolerated, or could not be tried. */
  public boolean failed() {
    return present()
        && (outcome == TrialOutcome.FAILED
            || outcome == TrialOutcome.NOT_TOLERATED
            || outcome == TrialOutcome.CONTRAINDICATED);
  }

  /** Whether it helps, or helped enough. */
  public boolean helped() {
    return present() && outcome == TrialOutcome.HELPED;
  }
}
