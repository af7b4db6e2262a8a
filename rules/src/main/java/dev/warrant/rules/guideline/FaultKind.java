package dev.warrant.rules.guideline;

import java.util.Locale;

/** What can be wrong with a rulebook. */
public enum FaultKind {
  UNREADABLE_FILE("A file cannot be read: a key or a value is not what should stand there."),
  SYNTAX("A rule is not written so that it can be read."),
  DOES_NOT_COMPILE("The compiler refuses a rule."),
  UNKNOWN_TYPE("A rule names a kind of fact that does not exist."),
  UNKNOWN_FIELD("A rule asks for a field that its fact does not have."),
  UNKNOWN_VALUE("A rule names a value that its field does not have."),
  UNKNOWN_BINDING("A rule uses a name that stands for nothing."),
  REPEATED_BINDING("A rule uses one name for two things."),
  WRONG_KIND_OF_VALUE("A rule compares or hands over a value of another kind than is wanted."),
  TRUE_WHEN_UNSAID("A condition is also true where the record is silent."),
  NOT_EXPLAINABLE("A condition cannot be taken apart, so nobody could be told why it holds."),
  REPEATED_NAME("Two rules, criteria, passages or tests have one name."),
  NAMES_DISAGREE("Folder, file, package and id do not agree."),
  UNCITED_RULE("A rule does not say which criterion it decides, or on which passage it rests."),
  FAULTY_CONCLUSION(
      "A rule does not conclude as its heading says, or not so that it can go again."),
  UNKNOWN_CRITERION("Something names a criterion that the edition does not have."),
  UNKNOWN_PASSAGE("Something names a passage that the edition does not have."),
  UNVERIFIED_GROUND("What decides rests on a passage of which no wording is sure."),
  UNKNOWN_NAME("A rule names a concept, drug or class that the vocabulary does not have."),
  NUMBER_NOT_IN_PASSAGE("A number does not stand in the passage that is cited for it."),
  IMPOSSIBLE_CONDITION("Conditions contradict each other, so that their rule never fires."),
  UNREACHABLE_RULE("A rule looks at requests that its criterion is never asked of."),
  DUPLICATE_RULE("Two rules say the same."),
  SHADOWED_RULE("A rule fires only where another concludes the same already."),
  NO_RULE_FOR_MET("No rule concludes that a criterion is met."),
  NO_RULE_FOR_NOT_MET("No rule concludes that a criterion is not met."),
  UNUSED_CRITERION("No pathway, bar, modification or caution names a criterion."),
  NO_TEST("No test expects anything of a criterion."),
  FAULTY_TEST("A test cannot be read."),
  LEFT_TO_FILL_IN("What was laid out for the author to fill in still stands there.");

  private final String meaning;

  FaultKind(String meaning) {
    this.meaning = meaning;
  }

  /** What is wrong, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Its name in reports: {@code number-not-in-passage}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
