package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.engine.comparison.Cause;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Flip;
import dev.warrant.engine.watch.CycleReport;

/** What came of a look at watched rules, for their author: what is wrong, then what it changes. */
public final class CycleText {
  /** More failures than fit a screen hide what was just changed. */
  private static final int MOST_FAILURES = 8;

  private CycleText() {}

  /** The report, ending with an empty line. */
  public static String of(CycleReport report, TextStyle style) {
    StringBuilder text = new StringBuilder();
    if (!report.changed().isEmpty()) {
      text.append(style.bold(String.join(", ", report.changed()))).append('\n');
    }
    text.append(FindingsText.of(report.findings()));
    if (report.judged()) {
      tests(text, report);
      flips(text, report, style);
    } else {
      text.append("No test is run until the rules can be read and compiled.\n");
    }
    return style.spelled(text.append('\n').toString());
  }

  private static void tests(StringBuilder text, CycleReport report) {
    boolean all = report.changed().isEmpty();
    text.append(ComparisonWords.counted(report.tests(), all ? "test" : "affected test"))
        .append(", ")
        .append(report.failed().size())
        .append(" failed.\n");
    for (RuleTestResult result : report.failed().stream().limit(MOST_FAILURES).toList()) {
      text.append("  ").append(PrintableText.onOneLine(result.test().citation())).append('\n');
      result.failures().forEach(failure -> text.append("    ").append(failure).append(".\n"));
    }
    int more = report.failed().size() - MOST_FAILURES;
    if (more > 0) {
      text.append("  and ").append(more).append(" more: warrant rules test shows them.\n");
    }
  }

  private static void flips(StringBuilder text, CycleReport report, TextStyle style) {
    if (report.replayed() == 0) {
      return;
    }
    int flips = report.flipped().stream().mapToInt(compared -> compared.flips().size()).sum();
    text.append(ComparisonWords.counted(report.replayed(), "affected case"))
        .append(". ")
        .append(ComparisonWords.flips(flips, report.flipped().size()))
        .append(" since the watch began.\n");
    for (ComparedCase compared : report.flipped()) {
      text.append("  ").append(CaseText.heading(compared.after())).append('\n');
      compared.flips().forEach(flip -> flip(text, flip, style));
    }
  }

  private static void flip(StringBuilder text, Flip flip, TextStyle style) {
    text.append("    ")
        .append(PrintableText.onOneLine(flip.request().text()))
        .append(": ")
        .append(ComparisonWords.decided(flip.before()))
        .append(' ')
        .append(style.arrow())
        .append(' ')
        .append(ComparisonWords.decided(flip.after()))
        .append('\n');
    for (Cause cause : flip.causes()) {
      text.append("      because ").append(ComparisonWords.cause(cause)).append(".\n");
    }
  }
}
