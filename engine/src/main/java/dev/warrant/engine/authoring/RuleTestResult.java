package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What came of a test.
 *
 * @param test the test
 * @param known the facts of the test and those computed from them
 * @param wrong criteria that stand elsewhere than expected
 * @param decision the decision, where another was expected
 */
public record RuleTestResult(
    RuleTest test, List<Fact> known, List<Wrong> wrong, Optional<Recommendation> decision) {
  public RuleTestResult {
    known = List.copyOf(known);
    wrong = List.copyOf(wrong);
  }

  /**
   * A criterion that stands elsewhere than expected.
   *
   * @param expected what the test says
   * @param actual what the rules say
   * @param why what came of each rule that speaks of the criterion
   */
  public record Wrong(RuleTest.ExpectedStatus expected, Status actual, List<RuleTrial> why) {
    public Wrong {
      why = List.copyOf(why);
    }
  }

  /** Whether everything is as expected. */
  public boolean passed() {
    return wrong.isEmpty() && decision.isEmpty();
  }
}
