package dev.warrant.engine.determination;

/**
 * What the guideline says of a request as submitted. A prediction: only a physician may modify or
 * deny.
 */
public enum Recommendation {
  APPROVE,
  MODIFY,
  DENY,
  /** No rule of the edition speaks of the treatment. */
  NOT_COVERED
}
