package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A part of a document under one heading or run-in label.
 *
 * @param kind what it is about
 * @param topic what the nearest label within it is about, for instance {@code OBJECTIVE} within a
 *     clinical case summary; {@code kind} itself where there is none
 * @param heading the words of the heading or label; empty where there is none
 * @param blocks what stands under it, the heading left out
 * @param date date of the visit or study that its heading or its visit names; {@code null} if
 *     unsaid
 */
public record Section(
    SectionKind kind, SectionKind topic, MappedText heading, List<Block> blocks, LocalDate date) {

  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(heading, "heading");
    blocks = List.copyOf(blocks);
  }

  /** The same section under another date. */
  public Section withDate(LocalDate other) {
    return new Section(kind, topic, heading, blocks, other);
  }
}
