package dev.warrant.rules.facts;

/** What came of a trial of a treatment. */
public enum TrialOutcome {
  /** No relief, or not enough. */
  FAILED,
  /** It helps, or helped enough. */
  HELPED,
  /** Stopped for side effects or allergy. */
  NOT_TOLERATED,
  /** Could not be tried: contraindicated. */
  CONTRAINDICATED
}
