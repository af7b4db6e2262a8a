package dev.warrant.nlp.text;

import java.util.Objects;

/**
 * A text as read: every offset that Warrant reports points into it.
 *
 * @param name what the user calls it, for instance a file name
 * @param text the characters, line breaks untouched, without a byte order mark
 */
public record SourceText(String name, String text) {

  public SourceText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /** The words at a span, exactly as they stand. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}
