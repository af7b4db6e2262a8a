package dev.warrant.nlp.fact.claim;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.review.Claim;

/**
 * What a claim can be about, as a sentence of a rationale names it.
 *
 * @param concept concept id of the claim
 * @param denies whether the name denies it
 * @param treatment the medicine that it names with it; {@code null} if none
 * @param length how long a medicine was used; {@code null} for any other claim
 * @param worded whether a reviewer's own words name it, and not a concept of the record
 * @param start first character of the name, inclusive
 * @param end last character, exclusive
 */
record NamedClaim(
    String concept,
    boolean denies,
    String treatment,
    Claim.Length length,
    boolean worded,
    int start,
    int end) {

  /** What the words of a claim name. */
  static NamedClaim worded(Mention words) {
    return new NamedClaim(words.concept(), false, null, null, true, words.start(), words.end());
  }

  /** What a concept of the record's own lexicon names. */
  static NamedClaim named(ClaimVocabulary.Meaning meaning, Mention name) {
    return new NamedClaim(
        meaning.concept(), meaning.denies(), null, null, false, name.start(), name.end());
  }

  TextSpan span() {
    return new TextSpan(start, end);
  }

  /** "Dermatomal radiculopathy" says already what the radiculopathy within it would. */
  boolean holds(int from, int to) {
    return start <= from && to <= end;
  }

  /** Whether it is more than another whose words it holds. */
  boolean isMoreThan(NamedClaim other) {
    return holds(other.start, other.end) && end - start > other.end - other.start;
  }
}
