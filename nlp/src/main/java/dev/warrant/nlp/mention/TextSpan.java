package dev.warrant.nlp.mention;

/**
 * A stretch of a sentence.
 *
 * @param start first UTF-16 offset into the sentence, inclusive; 0 or more
 * @param end last UTF-16 offset into the sentence, exclusive; {@code start} or more
 */
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no text reaches from " + start + " to " + end);
    }
  }
}
