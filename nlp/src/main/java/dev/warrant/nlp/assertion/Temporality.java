package dev.warrant.nlp.assertion;

/** When a mention is said to be so. */
public enum Temporality {
  /** At the time of the record. */
  RECENT,
  /** Before, or no longer. */
  HISTORICAL,
  /** Planned, feared, hoped for or conditional. */
  HYPOTHETICAL
}
