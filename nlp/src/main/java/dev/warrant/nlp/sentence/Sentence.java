package dev.warrant.nlp.sentence;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One statement of the text.
 *
 * @param text its words, each mapped to the text as read
 * @param section the section it stands in
 * @param date the date that governs it: of the visit or report it was said at; {@code null} if
 *     unsaid
 * @param block the block it is part of
 */
public record Sentence(MappedText text, Section section, LocalDate date, Block block) {

  public Sentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(block, "block");
  }
}
