package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A section that is still being read. */
final class Draft {

  final SectionKind kind;
  final SectionKind topic;
  final MappedText heading;
  final LocalDate ownDate;
  final Visit visit;
  final List<Block> blocks = new ArrayList<>();

  Draft(SectionKind kind, SectionKind topic, MappedText heading, LocalDate ownDate, Visit visit) {
    this.kind = kind;
    this.topic = topic;
    this.heading = heading;
    this.ownDate = ownDate;
    this.visit = visit;
  }

  boolean isEmpty() {
    return blocks.isEmpty() && heading.isEmpty();
  }

  Section toSection() {
    return new Section(kind, topic, heading, blocks, ownDate == null ? visit.date() : ownDate);
  }
}
