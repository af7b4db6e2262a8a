package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs the tests of a rulebook and notes what of it they try. */
public final class CoverageRun {
  private record Place(RuleEntry rule, Constraint constraint) {}

  private final Rulebook rulebook;
  private final DerivedFacts derivation;
  private final List<RuleConditions> rules;
  private final Map<String, Set<Status>> criteria = new TreeMap<>();
  private final Set<RuleEntry> fired = new HashSet<>();
  private final Set<Place> held = new HashSet<>();
  private final Set<Place> failed = new HashSet<>();

  private CoverageRun(Rulebook rulebook, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.derivation = derivation;
    this.rules = rulebook.conditions();
    for (Topic topic : rulebook.edition().topics()) {
      for (CriterionDefinition criterion : topic.criteria()) {
        criteria.put(criterion.id(), EnumSet.noneOf(Status.class));
      }
    }
  }

  /** What the tests try of a rulebook. */
  public static Coverage of(Rulebook rulebook, DerivedFacts derivation, List<RuleTest> tests) {
    CoverageRun run = new CoverageRun(rulebook, derivation);
    tests.forEach(run::run);
    return run.coverage(tests.size());
  }

  private void run(RuleTest test) {
    try (CaseSession session = CaseSession.open(rulebook, test.subject(), derivation)) {
      Standings standings = session.standings();
      for (RuleTest.ExpectedStatus expected : test.criteria()) {
        criteria
            .get(expected.criterion())
            .add(standings.status(test.request(), expected.criterion()));
      }
      RuleTrials trials = new RuleTrials(test.subject().withFacts(session.facts()));
      for (RuleConditions rule : rules) {
        for (Request request : test.subject().requests()) {
          note(rule.rule(), trials.trial(rule, request));
        }
      }
    }
  }

  private void note(RuleEntry rule, RuleTrial trial) {
    if (trial.fires()) {
      fired.add(rule);
    }
    for (ConditionTrial condition : trial.conditions()) {
      for (Candidate candidate : condition.candidates()) {
        candidate.answers().forEach(answer -> note(rule, answer.constraint(), answer.truth()));
      }
      if (condition.condition() instanceof Condition.Tally tally) {
        tally.tests().forEach(test -> note(rule, test, condition.outcome()));
      }
    }
  }

  private void note(RuleEntry rule, Constraint constraint, Truth truth) {
    if (truth == Truth.TRUE) {
      held.add(new Place(rule, constraint));
    } else if (truth == Truth.FALSE || truth == Truth.UNSAID) {
      failed.add(new Place(rule, constraint));
    }
  }

  private Coverage coverage(int tests) {
    List<Coverage.ConstraintSeen> constraints =
        rules.stream()
            .flatMap(
                rule ->
                    rule.conditions().stream()
                        .flatMap(Expressions::constraints)
                        .filter(Constraint::asks)
                        .map(constraint -> seen(new Place(rule.rule(), constraint))))
            .toList();
    return new Coverage(
        tests,
        criteria,
        rules.stream()
            .map(rule -> new Coverage.RuleSeen(rule.rule(), fired.contains(rule.rule())))
            .toList(),
        constraints);
  }

  private Coverage.ConstraintSeen seen(Place place) {
    return new Coverage.ConstraintSeen(
        place.rule(), place.constraint(), held.contains(place), failed.contains(place));
  }
}
