package dev.warrant.nlp.statement;

import dev.warrant.nlp.assertion.Mark;
import dev.warrant.nlp.assertion.MentionAssertion;
import dev.warrant.nlp.assertion.Polarity;
import dev.warrant.nlp.assertion.Temporality;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.rules.facts.Assertion;
import java.util.Set;

/** How a sentence asserts a concept that it names. */
final class AssertedAs {
  /** What a plan names as the illness that it treats. */
  private static final Set<String> ILLNESS =
      Set.of(
          "acute-exacerbation",
          "spasticity",
          "limb-stiffness",
          "multiple-sclerosis",
          "spinal-cord-injury",
          "post-herpetic-neuralgia",
          "focal-neuralgia",
          "meralgia-paresthetica",
          "neuroma",
          "nerve-entrapment",
          "neuropathic-pain",
          "burning-pain",
          "allodynia",
          "localized-distribution");

  private AssertedAs() {}

  /** With what its section supposes: a plan. */
  static Assertion of(MentionAssertion stand, Mention mention, Relations words) {
    return stand.temporality() == Temporality.HYPOTHETICAL
            && !supposesItself(stand, mention)
            && !isReasonOfPlan(stand, mention, words)
        ? Assertion.HYPOTHETICAL
        : said(stand);
  }

  /** What a cue without words supposes, the section does: the plan. */
  static Assertion byItsWords(MentionAssertion stand, Mention mention, Relations words) {
    boolean byPlace =
        stand.cues().stream()
            .filter(cue -> cue.mark() == Mark.HYPOTHETICAL)
            .allMatch(cue -> cue.end() == cue.start());
    return byPlace ? said(stand) : of(stand, mention, words);
  }

  private static Assertion said(MentionAssertion stand) {
    if (stand.polarity() == Polarity.NEGATED) {
      return Assertion.ABSENT;
    }
    if (stand.temporality() == Temporality.HISTORICAL) {
      return Assertion.HISTORICAL;
    }
    return stand.polarity() == Polarity.POSSIBLE ? Assertion.POSSIBLE : Assertion.PRESENT;
  }

  /** "Flexeril for this acute spasm": a plan orders the medicine, and has its reason. */
  private static boolean isReasonOfPlan(MentionAssertion stand, Mention mention, Relations words) {
    return ILLNESS.contains(mention.concept())
        && (words.leadTo("reason-now", mention.start())
            || words
                .all("reason-now")
                .anyMatch(
                    lead ->
                        lead.start() < mention.start()
                            && lead.end() > mention.start()
                            && lead.end() <= mention.end()))
        && stand.cues().stream()
            .filter(cue -> cue.mark() == Mark.HYPOTHETICAL)
            .allMatch(cue -> cue.end() == cue.start());
  }

  /** Words of the name itself suppose nothing: "risk of misuse was screened". */
  private static boolean supposesItself(MentionAssertion stand, Mention mention) {
    return stand.cues().stream()
        .filter(cue -> cue.mark() == Mark.HYPOTHETICAL)
        .allMatch(
            cue ->
                cue.end() > cue.start()
                    && mention.start() <= cue.start()
                    && cue.end() <= mention.end());
  }
}
