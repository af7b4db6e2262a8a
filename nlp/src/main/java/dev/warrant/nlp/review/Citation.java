package dev.warrant.nlp.review;

import dev.warrant.rules.facts.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * A place of a guideline that a decision cites.
 *
 * @param byReviewer whether the independent reviewer cites it, and not the claims administrator
 * @param book id of the guideline, for instance {@code mtus-chronic-pain}
 * @param name the guideline as the letter names it
 * @param section the section as the letter names it; {@code null} if it names none
 * @param pages pages, or ranges of pages, for instance {@code 63-66}; empty if it names none
 * @param evidence the words of the citation
 */
public record Citation(
    boolean byReviewer,
    String book,
    String name,
    String section,
    List<String> pages,
    Evidence evidence) {
  public Citation {
    Objects.requireNonNull(book, "book");
    Objects.requireNonNull(name, "name");
    pages = List.copyOf(pages);
    Objects.requireNonNull(evidence, "evidence");
  }
}
