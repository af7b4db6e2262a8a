package dev.warrant.nlp.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 offset, inclusive; 0 or more
 * @param end last UTF-16 offset, exclusive; {@code start} or more
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span goes from " + start + " to " + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether this span holds every offset of the other. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share an offset. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
