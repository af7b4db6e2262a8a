package dev.warrant.nlp.asking;

import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.Objects;

/**
 * One thing asked for.
 *
 * @param parsed what the words say
 * @param text the words
 * @param section kind of the section that they stand in, as results show it
 */
public record FoundRequest(ParsedRequest parsed, MappedText text, String section) {
  public FoundRequest {
    Objects.requireNonNull(parsed, "parsed");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(section, "section");
  }

  /** Where the words stand in the text as read. */
  public Span span() {
    return text.rawSpan();
  }

  /** Whether it names a treatment that the vocabulary knows. */
  boolean known() {
    return !(parsed instanceof ParsedOther other) || other.known();
  }

  /** What it asks for, so that two that ask for the same are known to. */
  String treatment() {
    if (parsed instanceof ParsedDrug drug) {
      return drug.treatment() + " " + drug.phrase().strength();
    }
    return parsed instanceof ParsedInjection injection
        ? injection.procedure() + " " + injection.levels()
        : parsed.treatment();
  }
}
