package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.CitationCount;
import java.util.List;
import java.util.stream.Collectors;

/** Where reviewers look for a topic. */
final class CitationsView {
  private static final int MOST_SECTIONS = 4;

  private CitationsView() {}

  static List<Line> of(List<CitationCount> citations, GuidelineNames names) {
    return citations.stream().map(count -> Line.of(count, names)).toList();
  }

  /** What is cited on the items of a topic. */
  record Line(
      String topic,
      String items,
      String withPages,
      String elsewhere,
      String share,
      String sections) {
    static Line of(CitationCount count, GuidelineNames names) {
      return new Line(
          names.topic(count.topic()),
          Numbers.count(count.items()),
          Numbers.count(count.withPages()),
          Numbers.count(count.elsewhere()),
          Numbers.percent(count.elsewhere(), count.withPages()),
          count.sections().stream()
              .limit(MOST_SECTIONS)
              .map(section -> section.section() + " (" + Numbers.count(section.items()) + ")")
              .collect(Collectors.joining("; ")));
    }
  }
}
