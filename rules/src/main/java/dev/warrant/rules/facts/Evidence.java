package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * The words that a fact was read from.
 *
 * @param source name of the text, as given by the user; empty where a person entered the fact
 * @param section the section's kind, for instance {@code clinical-case-summary}; {@code null}
 *     outside any
 * @param start first UTF-16 offset into the text as read, inclusive; 0 or more
 * @param end last UTF-16 offset into the text as read, exclusive; {@code start} or more
 * @param quote exactly the slice of the text from {@code start} to {@code end}
 * @param doubts reasons to trust the reading less; empty where there are none
 */
public record Evidence(
    String source,
    String section,
    int start,
    int end,
    String quote,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Doubt> doubts) {

  private static final Evidence NONE = new Evidence("", null, 0, 0, "", List.of());

  public Evidence {
    Objects.requireNonNull(source, "source");
    quote = quote == null ? "" : quote;
    doubts = doubts == null ? List.of() : List.copyOf(doubts);
    if (start < 0 || end < start || end - start != quote.length()) {
      throw new IllegalArgumentException(
          "evidence from " + start + " to " + end + " does not fit a quote of " + quote.length());
    }
  }

  /** No words: the fact was entered by a person, or supposed for the sake of an argument. */
  public static Evidence none() {
    return NONE;
  }

  /** Whether words of a record stand behind this. */
  public boolean quoted() {
    return !quote.isEmpty();
  }

  /** The quote on one line: every run of white space is one space. */
  public String onOneLine() {
    return quote.strip().replaceAll("\\s+", " ");
  }
}
