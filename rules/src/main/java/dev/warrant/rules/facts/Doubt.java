package dev.warrant.rules.facts;

/** A reason to trust the reading of a fact less. Shown wherever a decision rests on that fact. */
public enum Doubt {
  /** The drug's name was misspelt in the record and read as its nearest known name. */
  MISSPELT_NAME,
  /** The medicine is not made in the strength that the record gives, or not in that form. */
  STRENGTH_NOT_MADE,
  /** The statement is more than a year older than the case. */
  OLD_DATE,
  /** The words hedge ("appears to", "somewhat"). */
  HEDGED,
  /**
   * The record says that it was planned or expected; read as done because later text treats it so.
   */
  PLAN_READ_AS_DONE,
  /** Not said of this drug by name: taken from the sentences around it. */
  INFERRED_ATTRIBUTION,
  /** Other statements of the same date say the opposite. */
  CONTRADICTED
}
