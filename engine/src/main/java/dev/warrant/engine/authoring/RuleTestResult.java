package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a test.
 *
 * @param test the test
 * @param known the facts of the test and those computed from them
 * @param wrong criteria that stand elsewhere than expected, or in dispute
 * @param decision the decision, where another was expected
 */
public record RuleTestResult(
    RuleTest test, List<Fact> known, List<Wrong> wrong, Optional<Recommendation> decision) {
  public RuleTestResult {
    known = List.copyOf(known);
    wrong = List.copyOf(wrong);
  }

  /**
   * A criterion that stands elsewhere than expected, or where it is expected but with rules that
   * conclude the opposite.
   *
   * @param expected what the test says
   * @param actual what the rules say
   * @param why what came of each rule that speaks of the criterion
   */
  public record Wrong(RuleTest.ExpectedStatus expected, Status actual, List<RuleTrial> why) {
    public Wrong {
      why = List.copyOf(why);
    }

    /** Whether the rules conclude both that it is met and that it is not. */
    public boolean disputed() {
      return actual == expected.status();
    }

    /** What was found, in words: {@code NOT_DOCUMENTED}. */
    public String found() {
      return disputed() ? "found both MET and NOT_MET" : actual.name();
    }
  }

  /** Whether everything is as expected. */
  public boolean passed() {
    return wrong.isEmpty() && decision.isEmpty();
  }

  /** A sentence without its full stop for each expectation that fails; empty where it passes. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Wrong one : wrong) {
      failures.add(
          "%s should be %s and is %s"
              .formatted(one.expected().criterion(), one.expected().status(), one.found()));
    }
    test.recommendation()
        .filter(expected -> decision.isPresent())
        .ifPresent(
            expected ->
                failures.add(
                    "the recommendation should be %s and is %s"
                        .formatted(expected.recommendation(), decision.get())));
    return failures;
  }
}
