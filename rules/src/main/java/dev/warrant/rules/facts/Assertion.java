package dev.warrant.rules.facts;

/**
 * How the record speaks of a thing. Only the patient's own things are facts; a relative's are not.
 */
public enum Assertion {
  /** The record asserts it of this patient, now. */
  PRESENT,
  /** The record says that it is not so. */
  ABSENT,
  /** The record holds it possible: suspected, likely, to be ruled out. */
  POSSIBLE,
  /** A plan, a hope or a condition: it has not happened. */
  HYPOTHETICAL,
  /** It was so and is no longer: resolved, stopped, or overtaken by a newer statement. */
  HISTORICAL
}
