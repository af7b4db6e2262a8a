package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Coverage;

/** How much of a rulebook is tried, for its author: what is left out, and the totals. */
public final class CoverageText {
  private CoverageText() {}

  /** The report, ending with a line feed. */
  public static String of(Coverage coverage) {
    StringBuilder text = new StringBuilder();
    coverage.gaps().forEach(gap -> text.append(CoverageWords.gap(coverage, gap)).append('\n'));
    text.append(text.isEmpty() ? "" : "\n").append(CoverageWords.heading(coverage)).append('\n');
    CoverageWords.totals(coverage).forEach(total -> text.append(total).append('\n'));
    return text.toString();
  }
}
