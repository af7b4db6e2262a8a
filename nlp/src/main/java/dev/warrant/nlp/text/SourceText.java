package dev.warrant.nlp.text;

import java.util.List;
import java.util.Objects;

/**
 * A text as read: every offset that Warrant reports points into it.
 *
 * @param name what the user calls it, for instance a file name
 * @param text the characters, line breaks untouched, without a byte order mark; of a PDF or a Word
 *     document, those taken out of it
 * @param unread what of the source could not be read, for instance a page that is a picture, each
 *     in a sentence for the user; empty where all of it was
 */
public record SourceText(String name, String text, List<String> unread) {

  public SourceText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    unread = List.copyOf(unread);
  }

  /** A text that was read whole. */
  public SourceText(String name, String text) {
    this(name, text, List.of());
  }

  /** The words at a span, exactly as they stand. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}
