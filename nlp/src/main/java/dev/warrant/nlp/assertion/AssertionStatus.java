package dev.warrant.nlp.assertion;

/** How a mention stands, all axes taken together. */
public enum AssertionStatus {
  AFFIRMED,
  NEGATED,
  POSSIBLE,
  HYPOTHETICAL,
  HISTORICAL,
  OTHER_EXPERIENCER,
  GUIDELINE,
  TEMPLATE
}
