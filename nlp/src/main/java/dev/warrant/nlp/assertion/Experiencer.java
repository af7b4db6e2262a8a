package dev.warrant.nlp.assertion;

/** Of whom a mention is said. */
public enum Experiencer {
  PATIENT,
  /** A relative, a coworker: anyone else. */
  OTHER
}
