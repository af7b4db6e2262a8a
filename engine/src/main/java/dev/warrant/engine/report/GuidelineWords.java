package dev.warrant.engine.report;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.Applicability;
import dev.warrant.rules.guideline.InForce;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.guideline.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The guideline's own notions in words. */
final class GuidelineWords {
  private GuidelineWords() {}

  /** What a topic speaks of. */
  static String treatments(Topic topic) {
    List<String> spoken = new ArrayList<>(topic.drugClasses());
    spoken.addAll(topic.treatments());
    return FieldWords.listed(spoken.stream().map(ConditionWords::value).toList(), "and");
  }

  /** For which treatments something is written; empty for all of the topic. */
  static String applies(Applicability applies) {
    if (!applies.only().isEmpty()) {
      return "only for " + names(applies.only(), "and");
    }
    return applies.except().isEmpty() ? "" : "not for " + names(applies.except(), "or");
  }

  private static String names(List<String> ids, String last) {
    return FieldWords.listed(ids.stream().map(ConditionWords::value).toList(), last);
  }

  /** What is supported in part: {@code a taper}. */
  static String supports(Modification modification) {
    return switch (modification.supports()) {
      case TAPER -> "a taper";
      case ONE_INJECTION -> "one injection";
      case SHORT_COURSE ->
          modification.days() == null
              ? "a short course"
              : "a short course of at most " + modification.days() + " days";
    };
  }

  static String polarity(Polarity polarity) {
    return switch (polarity) {
      case REQUIRED -> "required";
      case BARRING -> "bars approval when met";
      case CAUTION -> "a caution";
      case QUANTITY -> "changes the quantity";
    };
  }

  static String page(Passage passage) {
    return passage.page() == null ? "no page" : "p. " + passage.page();
  }

  static String mark(Verification verification) {
    return verification.name().charAt(0)
        + verification.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** How far a passage of this mark may be trusted. */
  static String trust(Verification verification) {
    return switch (verification) {
      case QUOTED -> "quoted or paraphrased in a decision letter, whose reviewer cites the page";
      case FOUND -> "found and read in the source that is named";
      case RECALLED ->
          "from knowledge, not checked against a print; the page is right to within one";
      case UNVERIFIED -> "from knowledge; wording, number or page may be off. Never decides a case";
    };
  }

  /** {@code in force from 2009-07-18 to 2016-07-27}. */
  static String days(InForce inForce) {
    return "in force from " + inForce.from() + (inForce.to() == null ? "" : " to " + inForce.to());
  }
}
