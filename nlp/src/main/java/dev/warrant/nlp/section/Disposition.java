package dev.warrant.nlp.section;

/** What independent review decided on an item. */
public enum Disposition {
  /** The denial or modification stands. */
  UPHELD,
  /** The treatment is allowed as requested. */
  OVERTURNED,
  /** The treatment is allowed in part. */
  PARTIALLY_OVERTURNED,
  /** The letter does not say it in a way that is known. */
  UNSTATED
}
