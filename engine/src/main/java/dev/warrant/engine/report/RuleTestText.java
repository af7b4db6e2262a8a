package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/** What came of the tests of a rulebook, for a reader: each failure with its reasons. */
public final class RuleTestText {
  private RuleTestText() {}

  /**
   * The report, ending with a line feed.
   *
   * @param faults what could not be read
   */
  public static String of(
      List<RuleTestResult> results, List<RulebookFault> faults, TextStyle style) {
    StringBuilder text = new StringBuilder();
    results.stream()
        .filter(result -> !result.passed())
        .forEach(
            result -> {
              text.append(style.bold(place(result))).append("\n\n");
              TextPage page = new TextPage();
              failure(page, result, style);
              text.append(page);
            });
    long failed = results.stream().filter(result -> !result.passed()).count();
    for (RulebookFault fault : faults) {
      text.append(fault.asText()).append("\n\n");
    }
    text.append(counted(results.size(), "test")).append(", ").append(failed).append(" failed");
    if (!faults.isEmpty()) {
      text.append(", ").append(counted(faults.size(), "fault"));
    }
    return style.spelled(text.append(".\n").toString());
  }

  /** On one line, whatever its length: editors jump to it. */
  private static String place(RuleTestResult result) {
    RuleTest test = result.test();
    return PrintableText.onOneLine(test.file() + ":" + test.line() + ": " + test.name());
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** One failed test, ending with an empty line. */
  static void failure(TextPage page, RuleTestResult result, TextStyle style) {
    RuleTest test = result.test();
    RuleTrialText trials = new RuleTrialText(page, style);
    page.paragraph(2, Painted.plain("The facts:"));
    trials.facts(4, test.subject().requests());
    trials.facts(4, result.known());
    for (RuleTestResult.Wrong wrong : result.wrong()) {
      page.blank();
      String expected =
          wrong.expected().criterion()
              + " should be "
              + wrong.expected().status()
              + " (line "
              + wrong.expected().line()
              + ") and is "
              + wrong.found()
              + ".";
      page.paragraph(2, new Painted(expected, style::bold));
      trials.rules(4, wrong.why());
    }
    result
        .decision()
        .ifPresent(
            actual -> {
              page.blank();
              String expected =
                  test.recommendation()
                      .map(said -> said.recommendation() + " (line " + said.line() + ")")
                      .orElse("");
              page.paragraph(
                  2,
                  new Painted(
                      "The recommendation should be " + expected + " and is " + actual + ".",
                      style::bold));
            });
    page.blank();
  }
}
