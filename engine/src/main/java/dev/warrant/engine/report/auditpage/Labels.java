package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.Departure;
import dev.warrant.engine.audit.Dimension;
import dev.warrant.engine.audit.Outcome;
import dev.warrant.engine.audit.ReviewerFinding;
import dev.warrant.rules.criteria.Status;

/** The words of the page for what the audit names. */
final class Labels {
  private Labels() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> "Upheld";
      case OVERTURNED -> "Overturned";
      case PARTIALLY_OVERTURNED -> "Partly overturned";
      case NOT_COVERED -> "Not covered";
    };
  }

  static String of(Departure departure) {
    return switch (departure) {
      case NONE -> "None found";
      case OUTCOME -> "Outcome";
      case PARTIAL -> "Partial";
      case CITATION -> "Citation";
      case FINDING -> "Finding";
    };
  }

  /** What a kind of departure means. */
  static String meaning(Departure departure) {
    return switch (departure) {
      case NONE -> "the decision, its citation and its findings fit the record and the guideline";
      case OUTCOME -> "allowed where the guideline refuses, or refused where it approves";
      case PARTIAL -> "a part or a taper that was owed was not given, or the other way about";
      case CITATION -> "the pages cited are not where the edition speaks of the treatment";
      case FINDING -> "the reviewer states a finding that the record contradicts";
    };
  }

  static String of(Dimension dimension) {
    return switch (dimension) {
      case TOPIC -> "Topic";
      case TREATMENT -> "Treatment";
      case YEAR -> "Year";
      case SPECIALTY -> "Reviewer’s specialty";
      case CITED_SECTION -> "Cited section";
    };
  }

  static String of(Status status) {
    return switch (status) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case NOT_DOCUMENTED -> "not documented";
    };
  }

  /** The sign of a status, which stands beside its words. */
  static String mark(Status status) {
    return switch (status) {
      case MET -> "✓";
      case NOT_MET -> "✗";
      case NOT_DOCUMENTED -> "?";
    };
  }

  static String of(ReviewerFinding.Kind kind) {
    return switch (kind) {
      case PRESENT -> "is so";
      case ABSENT -> "is not so";
      case UNDOCUMENTED -> "is not documented";
    };
  }

  static String of(ReviewerFinding.Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> "confirmed";
      case CONTRADICTED -> "contradicted";
      case NOT_CHECKABLE -> "not checkable";
    };
  }
}
