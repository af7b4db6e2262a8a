package dev.warrant.nlp.section;

import java.util.regex.Pattern;

/** Tells the sentences of a reviewer from the names of items. */
final class ReasonWords {
  /**
   * A verb that makes the words before a decision a sentence of reasons, and not an item's name.
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|does|did|can|could|should|would|will|may|must)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Needed the second block", "suits this knee": a verb and what it governs. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b[a-z]{3,}(?:[^s]s|ed) (?:this|that|the|an?|his|her|their|no|any|it|him|them|these|those|one)\\b"
              + "|[a-z] (?:suits|fits|needs|meets|serves|fails|lacks|shows|supports|warrants|exceeds|remains|seems|follows|accords|agrees|satisfies|applies|answers|belongs|deserves|requires|justifies|favors|allows|falls)\\b");

  private ReasonWords() {}

  /** Whether a verb stands in the words that only sentences have. */
  static boolean verb(CharSequence words) {
    return SENTENCE.matcher(words).find();
  }

  /** Reasons and no name: with a verb, or going on from the line above. */
  static boolean are(String named) {
    return verb(named)
        || VERB.matcher(named).find()
        || (Character.isLowerCase(named.charAt(0)) && named.indexOf(' ') < 0);
  }
}
