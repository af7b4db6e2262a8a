package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import java.util.List;

/**
 * A document cut into sections.
 *
 * @param sections in order; every block of the document is in one of them or is its heading
 * @param fields the labelled values at its head, in order
 * @param letter whether its structure is that of a determination letter
 */
public record Outline(List<Section> sections, List<HeaderField> fields, boolean letter) {

  public Outline {
    sections = List.copyOf(sections);
    fields = List.copyOf(fields);
  }

  /** All blocks of one kind of section, in order. */
  public List<Block> blocksOf(SectionKind kind) {
    return sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.blocks().stream())
        .toList();
  }
}
