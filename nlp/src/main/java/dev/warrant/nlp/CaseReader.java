package dev.warrant.nlp;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.document.DocumentReader;
import dev.warrant.nlp.extraction.FactBuilder;
import dev.warrant.nlp.review.ReviewReader;
import dev.warrant.nlp.review.ReviewedLetter;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.Vocabulary;

/**
 * The only door of the reading side: from a text to what it asks for and what it says. It reads;
 * what follows for approval is not said here. One reader serves every thread.
 */
public final class CaseReader {
  private final DocumentReader documents = new DocumentReader();
  private final FactBuilder facts;
  private final ReviewReader reviews;

  /** A reader that knows the given medicines and procedures. */
  public CaseReader(Vocabulary vocabulary) {
    facts = new FactBuilder(vocabulary);
    reviews = new ReviewReader(facts.claims());
  }

  /** The case that a text tells of; with no requests where none is found. */
  public Case read(SourceText source) {
    return facts.build(documents.read(source));
  }

  /** A determination letter: the same case, and beside it what was decided and why. */
  public ReviewedLetter readReviewed(SourceText source) {
    Document document = documents.read(source);
    return reviews.read(document, facts.build(document));
  }
}
