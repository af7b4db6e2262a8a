package dev.warrant.nlp.layout;

/** What a block of text is by its layout. */
public enum BlockKind {
  /** A heading on a line of its own. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** An item of a bulleted, numbered or lettered list, its marker left out. */
  LIST_ITEM,
  /** A row of a table. */
  TABLE_ROW,
  /** A label and its value on one line. */
  FIELD,
  /** A box, ticked or not, and what stands beside it. */
  CHECKBOX
}
