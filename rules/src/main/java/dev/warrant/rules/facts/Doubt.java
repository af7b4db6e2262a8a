package dev.warrant.rules.facts;

/** A reason to trust the reading of a fact less. Shown wherever a decision rests on that fact. */
public enum Doubt {
  /** The drug's name was misspelt in the record and read as its nearest known name. */
  MISSPELT_NAME("the drug's name is misspelt"),
  /** The medicine is not made in the strength that the record gives, or not in that form. */
  STRENGTH_NOT_MADE("the medicine is not made in this strength"),
  /** The statement is more than a year older than the case. */
  OLD_DATE("the statement is more than a year old"),
  /** The words hedge ("appears to", "somewhat"). */
  HEDGED("the words hedge"),
  /**
   * The record says that it was planned or expected; read as done because later text treats it so.
   */
  PLAN_READ_AS_DONE("it was planned, and later text treats it as done"),
  /** No known form of words: read by its likeness to labelled sentences. */
  LIKENESS("read by its likeness to other sentences"),
  /** Not said of this drug by name: taken from the sentences around it. */
  INFERRED_ATTRIBUTION("which medicine is meant is inferred"),
  /** Other statements of the same date say the opposite. */
  CONTRADICTED("another statement of the same date says the opposite");

  private final String words;

  Doubt(String words) {
    this.words = words;
  }

  /** The reason in words, as it follows "doubtful:". */
  public String inWords() {
    return words;
  }
}
