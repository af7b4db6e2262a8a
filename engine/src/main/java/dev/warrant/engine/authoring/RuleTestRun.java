package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Conclusion;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tries rule tests on a rulebook. A test states its facts whole: nothing is computed from them. */
public final class RuleTestRun {
  private final Rulebook rulebook;

  public RuleTestRun(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * What a test finds amiss.
   *
   * @return a sentence for each expectation that fails; empty where the test passes
   */
  public List<String> failures(RuleTest test) {
    try (CaseSession session = CaseSession.open(rulebook, test.subject(), DerivedFacts.none())) {
      Function<String, Status> criteria = session.standings().of(test.request());
      List<String> failures = new ArrayList<>();
      for (RuleTest.ExpectedStatus expected : test.criteria()) {
        Status found = criteria.apply(expected.criterion());
        if (found != expected.status()) {
          failures.add(amiss(expected.criterion(), expected.status(), found));
        } else if (disputed(session, test, expected.criterion())) {
          failures.add(expected.criterion() + " is found both met and not met.");
        }
      }
      Recommendation recommended =
          Judge.recommendation(rulebook.edition(), test.request(), criteria);
      test.recommendation()
          .map(RuleTest.ExpectedDecision::recommendation)
          .filter(expected -> expected != recommended)
          .ifPresent(expected -> failures.add(amiss("recommendation", expected, recommended)));
      return failures;
    }
  }

  private static boolean disputed(CaseSession session, RuleTest test, String criterion) {
    return session
        .conclusion(test.request(), criterion)
        .map(Conclusion::contradicted)
        .orElse(false);
  }

  private static String amiss(String what, Object expected, Object found) {
    return what + " should be " + expected + " and is " + found + ".";
  }
}
