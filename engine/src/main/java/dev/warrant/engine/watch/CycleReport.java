package dev.warrant.engine.watch;

import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/**
 * What came of one look at the rules.
 *
 * @param changed the files that differ from the last look, by path; none on the first
 * @param findings what is wrong with the rules, by place
 * @param judged whether the rules compile, so that tests were run and cases judged
 * @param tests how many tests were run: those that the change bears on, and those that failed last
 * @param failed what came of the tests that failed
 * @param replayed how many cases the change since the first look bears on
 * @param flipped those of them on which a decision differs from the first look
 */
public record CycleReport(
    List<String> changed,
    List<RulebookFault> findings,
    boolean judged,
    int tests,
    List<RuleTestResult> failed,
    int replayed,
    List<ComparedCase> flipped) {
  public CycleReport {
    changed = List.copyOf(changed);
    findings = List.copyOf(findings);
    failed = List.copyOf(failed);
    flipped = List.copyOf(flipped);
  }

  static CycleReport unjudged(List<String> changed, List<RulebookFault> findings) {
    return new CycleReport(changed, findings, false, 0, List.of(), 0, List.of());
  }
}
