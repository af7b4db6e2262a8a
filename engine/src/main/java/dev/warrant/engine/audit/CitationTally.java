package dev.warrant.engine.audit;

import dev.warrant.engine.audit.CitationCount.SectionCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts where reviewers look, by topic. */
final class CitationTally {
  private static final int MOST_SECTIONS = 12;
  private static final int MOST_NAMES = 5000;

  private final Map<String, Counts> topics = new TreeMap<>();

  private static final class Counts {
    long items;
    long withPages;
    long elsewhere;
    final Map<String, Long> sections = new TreeMap<>();
  }

  /** Counts a covered item. */
  void add(AuditRow row) {
    Counts counts = topics.computeIfAbsent(row.topic(), topic -> new Counts());
    counts.items++;
    counts.withPages += row.citedPages().isEmpty() ? 0 : 1;
    counts.elsewhere += row.citedElsewhere() ? 1 : 0;
    for (String section : GroupSamples.citedSections(row)) {
      if (counts.sections.containsKey(section) || counts.sections.size() < MOST_NAMES) {
        counts.sections.merge(section, 1L, Long::sum);
      }
    }
  }

  List<CitationCount> counts() {
    return topics.entrySet().stream()
        .map(
            entry ->
                new CitationCount(
                    entry.getKey(),
                    entry.getValue().items,
                    entry.getValue().withPages,
                    entry.getValue().elsewhere,
                    mostCited(entry.getValue().sections)))
        .toList();
  }

  private static List<SectionCount> mostCited(Map<String, Long> sections) {
    return sections.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SECTIONS)
        .map(entry -> new SectionCount(entry.getKey(), entry.getValue()))
        .toList();
  }
}
