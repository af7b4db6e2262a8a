package dev.warrant.nlp.asking;

/** How plainly a note asks for something, the plainest first. */
enum Plainness {
  /** An item of a plan that a sentence asks for by its letter or number, and so not the others. */
  CHOSEN,
  /** An entry of a request list, form or table, or a ticked or marked one. */
  LISTED,
  /** Named behind words of asking in running text. */
  ASKED,
  /** Ordered with a quantity, or an injection told by level or approach. */
  ORDERED,
  /** Spoken of in a plan as to be given. */
  PLANNED,
  /** Named in full where nothing says whether it is asked for. */
  NAMED
}
