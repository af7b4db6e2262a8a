package dev.warrant.nlp.review;

import dev.warrant.rules.facts.Evidence;
import java.util.Objects;
import java.util.Set;

/**
 * What a reviewer's rationale asserts of the record. It may be right or wrong, and says nothing of
 * the patient by itself.
 *
 * @param concept what it is about: a concept id of the vocabulary, or of {@code
 *     lexicon/review/claims.yaml}
 * @param manner how the reviewer speaks of it
 * @param treatment the drug id or drug class id that it names with it; {@code null} if none
 * @param qualifiers what narrows it, as in "recent" or "objective"; empty if nothing does
 * @param evidence the reviewer's words
 */
public record Claim(
    String concept, Manner manner, String treatment, Set<Qualifier> qualifiers, Evidence evidence) {
  public Claim {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(manner, "manner");
    qualifiers = Set.copyOf(qualifiers);
    Objects.requireNonNull(evidence, "evidence");
  }

  /** How a reviewer speaks of a finding. */
  public enum Manner {
    /** It is so. */
    PRESENT,
    /** It is not so. */
    ABSENT,
    /** The record does not show it. */
    UNDOCUMENTED
  }

  /** What narrows a claim, so that less of the record bears on it. */
  public enum Qualifier {
    /** Not of long ago: "recent", "current". */
    RECENT,
    /** In numbers or in particulars: "objective", "specific", "quantified". */
    OBJECTIVE
  }
}
