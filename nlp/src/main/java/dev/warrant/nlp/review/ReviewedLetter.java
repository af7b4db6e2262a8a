package dev.warrant.nlp.review;

import dev.warrant.nlp.document.CaseDates;
import dev.warrant.rules.facts.Case;
import java.util.List;
import java.util.Objects;

/**
 * A determination letter: the record that it sums up, and what was decided on it.
 *
 * @param record what is asked for and what the record says; nothing of it comes from the decision
 * @param dates the letter's dates
 * @param reviewer what it says of the reviewer
 * @param items what it decides, one for each request of the record, in the same order; empty where
 *     the text is no determination letter
 */
public record ReviewedLetter(
    Case record, CaseDates dates, Reviewer reviewer, List<ReviewedItem> items) {
  public ReviewedLetter {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(reviewer, "reviewer");
    items = List.copyOf(items);
  }
}
