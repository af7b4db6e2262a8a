package dev.warrant.rules.criteria;

/** What a criterion does to the decision. */
public enum Polarity {
  /** Required for approval. */
  REQUIRED,
  /** Bars approval when met. */
  BARRING,
  /** Shown, never deciding alone. */
  CAUTION,
  /** Changes the quantity that is supported. */
  QUANTITY
}
