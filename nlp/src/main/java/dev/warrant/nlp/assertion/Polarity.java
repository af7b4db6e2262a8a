package dev.warrant.nlp.assertion;

/** Whether a mention is said to be so. */
public enum Polarity {
  AFFIRMED,
  NEGATED,
  POSSIBLE
}
