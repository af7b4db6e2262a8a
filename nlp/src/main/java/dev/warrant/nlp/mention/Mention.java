package dev.warrant.nlp.mention;

import java.util.Objects;

/**
 * Words of a sentence that name a concept; whether they assert it is not said here.
 *
 * @param concept concept id
 * @param start first UTF-16 offset into the sentence, inclusive
 * @param end last UTF-16 offset into the sentence, exclusive
 * @param entry the lexicon entry that names them
 */
public record Mention(String concept, int start, int end, LexiconEntry entry) {
  public Mention {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(entry, "entry");
  }

  /** Where it stands in the sentence. */
  public TextSpan span() {
    return new TextSpan(start, end);
  }
}
