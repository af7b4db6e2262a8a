package dev.warrant.nlp.statement;

import dev.warrant.rules.facts.Assertion;

/**
 * A concept named in a statement, and how the statement speaks of it.
 *
 * @param concept concept id of the lexicon
 * @param start first character in the statement, inclusive
 * @param end last character in the statement, exclusive
 * @param assertion present, denied, possible, hypothetical or historical
 * @param ofPatient whether it is said of the patient, and not of a relative, by a guideline or by
 *     an empty template
 * @param byItsWords the assertion that its own words make; another one only where the section alone
 *     makes it hypothetical
 */
public record Understood(
    String concept,
    int start,
    int end,
    Assertion assertion,
    boolean ofPatient,
    Assertion byItsWords) {

  public Understood(String concept, int start, int end, Assertion assertion, boolean ofPatient) {
    this(concept, start, end, assertion, ofPatient, assertion);
  }

  /** The same, denied. */
  Understood asDenied() {
    return new Understood(concept, start, end, Assertion.ABSENT, ofPatient);
  }

  /** The same, so many characters further on. */
  Understood movedBy(int characters) {
    return new Understood(
        concept, start + characters, end + characters, assertion, ofPatient, byItsWords);
  }

  /** The same as its words assert it, in whatever section they stand. */
  Understood asWorded() {
    return new Understood(concept, start, end, byItsWords, ofPatient);
  }

  /** Whether it is said to be so, of the patient and now. */
  public boolean present() {
    return ofPatient && assertion == Assertion.PRESENT;
  }

  /** Whether it is said not to be so, of the patient. */
  public boolean absent() {
    return ofPatient && assertion == Assertion.ABSENT;
  }

  /** Whether the record commits itself: says that it is so, was so, or is not so. */
  public boolean asserted() {
    return ofPatient
        && (assertion == Assertion.PRESENT
            || assertion == Assertion.ABSENT
            || assertion == Assertion.HISTORICAL);
  }
}
