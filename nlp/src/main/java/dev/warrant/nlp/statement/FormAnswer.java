package dev.warrant.nlp.statement;

/** How the box or word behind a statement answers it, where it asks or stands on a form. */
enum FormAnswer {
  /** Nothing answers it. */
  NONE,
  YES,
  NO
}
