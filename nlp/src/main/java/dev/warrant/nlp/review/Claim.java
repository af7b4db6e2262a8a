package dev.warrant.nlp.review;

import dev.warrant.rules.facts.Evidence;
import java.time.LocalDate;
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
 * @param treatmentClass the class of that drug; {@code null} where none is known
 * @param qualifiers what narrows it, as in "recent" or "objective"; empty if nothing does
 * @param length of what use it speaks, where it says how long a medicine was used; {@code null} for
 *     any other claim
 * @param evidence the reviewer's words
 */
public record Claim(
    String concept,
    Manner manner,
    String treatment,
    String treatmentClass,
    Set<Qualifier> qualifiers,
    Length length,
    Evidence evidence) {
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
    /** Not only tried, but without success. */
    FAILED,
    /** In numbers or in particulars: "objective", "specific", "quantified". */
    OBJECTIVE
  }

  /**
   * How long a medicine is said to have been used.
   *
   * @param days at least so many; {@code null} if only that it was long is said
   * @param since the last day on which the use can have begun; {@code null} if unsaid
   */
  public record Length(Integer days, LocalDate since) {}
}
