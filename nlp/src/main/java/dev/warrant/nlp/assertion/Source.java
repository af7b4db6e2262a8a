package dev.warrant.nlp.assertion;

/** Who speaks in a sentence. */
public enum Source {
  /** The record, of this patient. */
  RECORD,
  /** A guideline: recited, cited, or laid down as what should be. */
  GUIDELINE,
  /** A printed form whose box or line was left empty. */
  TEMPLATE
}
