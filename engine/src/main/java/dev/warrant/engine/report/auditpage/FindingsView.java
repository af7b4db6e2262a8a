package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.FindingCount;
import java.util.List;

/**
 * What reviewers assert of the record.
 *
 * @param lines the findings, those most often contradicted first
 */
record FindingsView(List<Line> lines) {
  private static final int MOST = 60;

  static FindingsView of(List<FindingCount> findings) {
    return new FindingsView(findings.stream().limit(MOST).map(Line::of).toList());
  }

  boolean any() {
    return !lines.isEmpty();
  }

  /** How often one finding is asserted in one way, and whether the record bears it out. */
  record Line(
      String concept,
      String kind,
      String said,
      String confirmed,
      String contradicted,
      String notCheckable,
      String share) {
    static Line of(FindingCount count) {
      long checked = count.confirmed() + count.contradicted();
      return new Line(
          GuidelineNames.words(count.concept()),
          Labels.of(count.kind()),
          Numbers.count(checked + count.notCheckable()),
          Numbers.count(count.confirmed()),
          Numbers.count(count.contradicted()),
          Numbers.count(count.notCheckable()),
          Numbers.percent(count.contradicted(), checked));
    }
  }
}
