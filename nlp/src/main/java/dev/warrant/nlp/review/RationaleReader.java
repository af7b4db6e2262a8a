package dev.warrant.nlp.review;

import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import java.util.List;

/** Reads the sentences of a reviewer's reasons. Safe for use by several threads. */
public interface RationaleReader {

  /** What the sentences assert of the record, in order. */
  List<Claim> claims(SourceText source, List<Sentence> rationale);

  /** Whether a sentence speaks of the case at hand, and recites no guideline. */
  boolean speaksOfTheCase(Sentence sentence);
}
