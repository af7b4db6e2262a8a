package dev.warrant.engine.audit;

import java.util.List;

/**
 * Where reviewers look for a topic.
 *
 * @param topic topic id
 * @param items how many items of the topic were decided
 * @param withPages on how many the reviewer cites pages of the edition
 * @param elsewhere on how many of those neither page nor section is where the edition speaks of the
 *     treatment
 * @param sections the sections cited most, most often first
 */
public record CitationCount(
    String topic, long items, long withPages, long elsewhere, List<SectionCount> sections) {
  public CitationCount {
    sections = List.copyOf(sections);
  }

  /**
   * How often a section is cited.
   *
   * @param section as cited
   * @param items on how many items
   */
  public record SectionCount(String section, long items) {}
}
