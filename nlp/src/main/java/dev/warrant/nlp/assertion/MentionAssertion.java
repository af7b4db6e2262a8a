package dev.warrant.nlp.assertion;

import java.util.List;

/**
 * How a mention stands on four axes that combine: a denied condition of the mother's past is
 * negated, historical and another's.
 *
 * @param polarity whether it is so
 * @param temporality when
 * @param experiencer of whom
 * @param source who says it
 * @param cues what decided; empty for a plain assertion
 */
public record MentionAssertion(
    Polarity polarity,
    Temporality temporality,
    Experiencer experiencer,
    Source source,
    List<DecidingCue> cues) {
  public MentionAssertion {
    cues = List.copyOf(cues);
  }

  /**
   * The axes in one word. What is not the patient's own record comes first, then what has not
   * happened, then what is denied, then what is past.
   */
  public AssertionStatus status() {
    if (source == Source.TEMPLATE) {
      return AssertionStatus.TEMPLATE;
    }
    if (source == Source.GUIDELINE) {
      return AssertionStatus.GUIDELINE;
    }
    if (experiencer == Experiencer.OTHER) {
      return AssertionStatus.OTHER_EXPERIENCER;
    }
    if (temporality == Temporality.HYPOTHETICAL) {
      return AssertionStatus.HYPOTHETICAL;
    }
    if (polarity == Polarity.NEGATED) {
      return AssertionStatus.NEGATED;
    }
    if (temporality == Temporality.HISTORICAL) {
      return AssertionStatus.HISTORICAL;
    }
    return polarity == Polarity.POSSIBLE ? AssertionStatus.POSSIBLE : AssertionStatus.AFFIRMED;
  }
}
