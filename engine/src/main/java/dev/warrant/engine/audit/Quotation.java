package dev.warrant.engine.audit;

import dev.warrant.rules.facts.Evidence;

/**
 * Words of a letter.
 *
 * @param section kind of the section that they stand in, for instance {@code decision-rationale};
 *     {@code null} outside any
 * @param start first UTF-16 offset into the text as read, inclusive
 * @param end last UTF-16 offset into the text as read, exclusive
 * @param quote exactly that slice of the text
 */
public record Quotation(String section, int start, int end, String quote) {

  /** The words behind a fact. */
  public static Quotation of(Evidence evidence) {
    return new Quotation(evidence.section(), evidence.start(), evidence.end(), evidence.quote());
  }
}
