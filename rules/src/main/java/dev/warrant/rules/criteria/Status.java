package dev.warrant.rules.criteria;

/** Where a criterion stands. Silence is not contradiction. */
public enum Status {
  /** The record shows it. */
  MET,
  /** The record contradicts it. */
  NOT_MET,
  /** The record is silent. Only the engine concludes this, never a rule. */
  NOT_DOCUMENTED
}
