package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Coverage;
import dev.warrant.rules.criteria.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much of a rulebook its tests try, for its author: what they leave out, and the totals. */
public final class CoverageText {
  private CoverageText() {}

  /** The report, ending with a line feed. */
  public static String of(String edition, Coverage coverage) {
    StringBuilder text = new StringBuilder();
    coverage
        .criteria()
        .forEach(
            (criterion, seen) -> {
              List<Status> missing =
                  Arrays.stream(Status.values()).filter(status -> !seen.contains(status)).toList();
              if (!missing.isEmpty()) {
                text.append(criterion)
                    .append(": never tested ")
                    .append(
                        missing.stream()
                            .map(ConditionWords::value)
                            .collect(Collectors.joining(", ")))
                    .append('\n');
              }
            });
    for (Coverage.RuleSeen rule : coverage.rules()) {
      if (!rule.fired()) {
        text.append(rule.rule().file())
            .append(':')
            .append(rule.rule().line())
            .append(": no test fires the rule \"")
            .append(rule.rule().name())
            .append("\"\n");
      }
    }
    for (Coverage.ConstraintSeen seen : coverage.constraints()) {
      if (!seen.bothWays()) {
        text.append(seen.rule().file())
            .append(':')
            .append(seen.constraint().line())
            .append(':')
            .append(seen.constraint().column())
            .append(": ")
            .append(
                seen.held()
                    ? "never seen to fail"
                    : seen.failed() ? "never seen to hold" : "never tried")
            .append(": ")
            .append(seen.constraint().text())
            .append('\n');
      }
    }
    return text.append(text.isEmpty() ? "" : "\n").append(totals(edition, coverage)).toString();
  }

  private static String totals(String edition, Coverage coverage) {
    long criteria =
        coverage.criteria().values().stream()
            .filter(seen -> seen.size() == Status.values().length)
            .count();
    long fired = coverage.rules().stream().filter(Coverage.RuleSeen::fired).count();
    long both = coverage.constraints().stream().filter(Coverage.ConstraintSeen::bothWays).count();
    return String.format(
            Locale.ROOT,
            "%s: %d tests%n"
                + "criteria seen met, not met and not documented: %d of %d%n"
                + "rules fired: %d of %d%n"
                + "constraints seen to hold and to fail: %d of %d (%.1f%%)%n",
            edition,
            coverage.tests(),
            criteria,
            coverage.criteria().size(),
            fired,
            coverage.rules().size(),
            both,
            coverage.constraints().size(),
            coverage.percent())
        .replace(System.lineSeparator(), "\n");
  }
}
