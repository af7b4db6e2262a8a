package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Coverage;
import dev.warrant.rules.guideline.SourceFile;
import java.util.List;
import java.util.Locale;

/** What text and page say alike of how much of a rulebook is tried. */
final class CoverageWords {
  private CoverageWords() {}

  /** What was laid before the rules: {@code mtus-2009: 656 tests and 8 cases}. */
  static String heading(Coverage coverage) {
    String tests = counted(coverage.tests(), "test");
    return coverage.edition()
        + ": "
        + (coverage.cases() == 0 ? tests : tests + " and " + counted(coverage.cases(), "case"));
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The totals, one a line. */
  static List<String> totals(Coverage coverage) {
    return List.of(
        "criteria seen met, not met and not documented: "
            + of(coverage.criteriaTried(), coverage.criteria().size()),
        "rules fired: " + of(coverage.rulesFired(), coverage.rules().size()),
        String.format(
            Locale.ROOT,
            "constraints seen to hold and to fail: %s (%.1f%%)",
            of(coverage.constraintsTried(), coverage.constraints().size()),
            coverage.percent()));
  }

  private static String of(long some, int all) {
    return some + " of " + all;
  }

  /** A gap with its place, as editors read it. */
  static String gap(Coverage coverage, Coverage.Gap gap) {
    if (gap.file().isEmpty()) {
      return gap.words();
    }
    String path =
        coverage.files().stream()
            .filter(file -> file.name().equals(gap.file()))
            .findFirst()
            .map(SourceFile::path)
            .orElse(gap.file());
    return path + ":" + gap.line() + ":" + gap.column() + ": " + gap.words();
  }
}
