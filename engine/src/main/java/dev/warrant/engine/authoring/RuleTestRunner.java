package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Conclusion;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the tests of a rulebook; for one thread at a time. */
public final class RuleTestRunner {
  private final Rulebook rulebook;
  private final DerivedFacts derivation;
  private List<RuleConditions> rules;

  /**
   * @param derivation what rules look at beside the facts
   */
  public RuleTestRunner(Rulebook rulebook, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.derivation = derivation;
  }

  /** Runs one test. */
  public RuleTestResult run(RuleTest test) {
    try (CaseSession session = CaseSession.open(rulebook, test.subject(), derivation)) {
      Standings standings = session.standings();
      Case known = test.subject().withFacts(session.facts());
      List<RuleTestResult.Wrong> wrong = new ArrayList<>();
      for (RuleTest.ExpectedStatus expected : test.criteria()) {
        Status actual = standings.status(test.request(), expected.criterion());
        if (actual != expected.status() || disputed(session, test, expected.criterion())) {
          wrong.add(new RuleTestResult.Wrong(expected, actual, why(known, test, expected)));
        }
      }
      return new RuleTestResult(test, session.facts(), wrong, otherDecision(test, standings));
    }
  }

  /** Two rules that contradict each other on a test are at odds, whichever of them prevails. */
  private static boolean disputed(CaseSession session, RuleTest test, String criterion) {
    return session
        .conclusion(test.request(), criterion)
        .map(Conclusion::contradicted)
        .orElse(false);
  }

  private List<RuleTrial> why(Case known, RuleTest test, RuleTest.ExpectedStatus expected) {
    RuleTrials trials = new RuleTrials(known);
    return conditions().stream()
        .filter(rule -> rule.rule().criterion().equals(expected.criterion()))
        .map(rule -> trials.trial(rule, test.request()))
        .toList();
  }

  /** Only a failure needs them. */
  private List<RuleConditions> conditions() {
    if (rules == null) {
      rules = rulebook.conditions();
    }
    return rules;
  }

  private Optional<Recommendation> otherDecision(RuleTest test, Standings standings) {
    Recommendation actual =
        Judge.recommendation(rulebook.edition(), test.request(), standings.of(test.request()));
    return test.recommendation()
        .filter(expected -> expected.recommendation() != actual)
        .map(expected -> actual);
  }
}
