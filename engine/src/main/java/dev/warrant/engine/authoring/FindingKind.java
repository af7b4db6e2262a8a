package dev.warrant.engine.authoring;

import java.util.Locale;

/** What can be wrong with a rulebook. */
public enum FindingKind {
  DOES_NOT_COMPILE("The rulebook cannot be read or compiled as it is written."),
  NUMBER_NOT_IN_PASSAGE("A number of a rule does not stand in the passage that the rule cites."),
  UNKNOWN_NAME("A rule names a concept, drug or class that the vocabulary does not have."),
  IMPOSSIBLE_CONDITION("A condition contradicts itself, so that its rule never fires."),
  DUPLICATE_RULE("Two rules say the same."),
  SHADOWED_RULE("A rule fires only where another concludes the same already."),
  NO_RULE_FOR_MET("No rule concludes that a criterion is met."),
  NO_RULE_FOR_NOT_MET("No rule concludes that a required criterion is not met."),
  NO_TEST("No test expects anything of a criterion."),
  FAULTY_TEST("A test cannot be read.");

  private final String meaning;

  FindingKind(String meaning) {
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
