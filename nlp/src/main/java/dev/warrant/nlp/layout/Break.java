package dev.warrant.nlp.layout;

/** What the space above a line means, once the spacing of the whole text is known. */
enum Break {
  /** The line follows at once: it may go on with the sentence above. */
  NONE,
  /** A paragraph ends above it. */
  PARAGRAPH,
  /** A page ends above it: a sentence may run on across. */
  PAGE
}
