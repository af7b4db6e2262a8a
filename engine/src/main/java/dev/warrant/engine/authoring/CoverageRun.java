package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lays tests and cases before the rules of an edition and notes what of them they try. Rules are
 * tried condition by condition, as explanations do it, so that nothing has to be compiled.
 */
public final class CoverageRun {
  /** A constraint stands at one place of one file. */
  private record Place(String file, int line, int column) {}

  private final RulebookDraft draft;
  private final Edition edition;
  private final DerivedFacts derivation;
  private final List<RuleConditions> rules;
  private final Map<String, List<RuleConditions>> byCriterion;
  private final Map<String, Map<Status, Coverage.Seen>> criteria = new HashMap<>();
  private final Map<RuleEntry, Coverage.Seen> fired = new HashMap<>();
  private final Map<Place, Coverage.Seen> held = new HashMap<>();
  private final Map<Place, Coverage.Seen> failed = new HashMap<>();
  private int tests;
  private int cases;

  /**
   * @param draft an edition without faults
   * @param derivation what rules look at beside the facts
   */
  public CoverageRun(RulebookDraft draft, DerivedFacts derivation) {
    this.draft = draft;
    this.edition = draft.edition().orElseThrow();
    this.derivation = derivation;
    this.rules = draft.conditions();
    this.byCriterion = rules.stream().collect(Collectors.groupingBy(r -> r.rule().criterion()));
  }

  /** Lays a rule test before the rules. Only what it expects counts as tried of a criterion. */
  public void add(RuleTest test) {
    tests++;
    RuleTrials trials = tried(test.subject(), test.citation());
    TrialStandings standings = new TrialStandings(edition, byCriterion, trials, test.request());
    for (RuleTest.ExpectedStatus expected : test.criteria()) {
      String criterion = expected.criterion();
      noteStatus(criterion, standings.standing(criterion), test.citation());
    }
  }

  /** Lays a case before the rules; one on whose date the edition is not in force is left out. */
  public void add(Case subject) {
    if (subject.date() != null && !edition.inForce().covers(subject.date())) {
      return;
    }
    cases++;
    RuleTrials trials = tried(subject, subject.source());
    for (Request request : subject.requests()) {
      TrialStandings standings = new TrialStandings(edition, byCriterion, trials, request);
      for (Topic topic : edition.topicOf(request).stream().toList()) {
        for (CriterionDefinition criterion : topic.criteria()) {
          noteStatus(criterion.id(), standings.standing(criterion.id()), subject.source());
        }
      }
    }
  }

  private RuleTrials tried(Case subject, String where) {
    RuleTrials trials = new RuleTrials(derivation.completed(subject));
    for (RuleConditions rule : rules) {
      for (Request request : subject.requests()) {
        note(rule.rule(), trials.trial(rule, request), where);
      }
    }
    return trials;
  }

  private void noteStatus(String criterion, Status status, String where) {
    again(criteria.computeIfAbsent(criterion, id -> new EnumMap<>(Status.class)), status, where);
  }

  private void note(RuleEntry rule, RuleTrial trial, String where) {
    if (trial.fires()) {
      again(fired, rule, where);
    }
    for (ConditionTrial condition : trial.conditions()) {
      for (Candidate candidate : condition.candidates()) {
        candidate
            .answers()
            .forEach(answer -> note(rule, answer.constraint(), answer.truth(), where));
      }
      if (condition.condition() instanceof Condition.Tally tally) {
        tally.tests().forEach(test -> note(rule, test, condition.outcome(), where));
      }
    }
  }

  private void note(RuleEntry rule, Constraint constraint, Truth truth, String where) {
    if (truth == Truth.TRUE) {
      again(held, place(rule, constraint), where);
    } else if (truth == Truth.FALSE || truth == Truth.UNSAID) {
      again(failed, place(rule, constraint), where);
    }
  }

  private static Place place(RuleEntry rule, Constraint constraint) {
    return new Place(rule.file(), constraint.line(), constraint.column());
  }

  private static <K> void again(Map<K, Coverage.Seen> seen, K what, String where) {
    seen.put(what, seen.getOrDefault(what, Coverage.Seen.NEVER).again(where));
  }

  /** What was tried so far. */
  public Coverage coverage() {
    List<Coverage.CriterionSeen> criteriaSeen = new ArrayList<>();
    for (Topic topic : edition.topics()) {
      for (CriterionDefinition criterion : topic.criteria()) {
        criteriaSeen.add(
            new Coverage.CriterionSeen(
                topic.id(), criterion.id(), criteria.getOrDefault(criterion.id(), Map.of())));
      }
    }
    List<Coverage.RuleSeen> rulesSeen =
        rules.stream()
            .map(RuleConditions::rule)
            .map(rule -> new Coverage.RuleSeen(rule, seen(fired, rule)))
            .toList();
    List<Coverage.ConstraintSeen> constraintsSeen =
        rules.stream()
            .flatMap(
                rule ->
                    rule.conditions().stream()
                        .flatMap(Expressions::constraints)
                        .filter(Constraint::asks)
                        .map(constraint -> seen(rule.rule(), constraint)))
            .toList();
    return new Coverage(
        edition.id(),
        tests,
        cases,
        draft.files().rules(),
        criteriaSeen,
        rulesSeen,
        constraintsSeen);
  }

  private Coverage.ConstraintSeen seen(RuleEntry rule, Constraint constraint) {
    Place place = place(rule, constraint);
    return new Coverage.ConstraintSeen(rule, constraint, seen(held, place), seen(failed, place));
  }

  private static <K> Coverage.Seen seen(Map<K, Coverage.Seen> seen, K what) {
    return seen.getOrDefault(what, Coverage.Seen.NEVER);
  }
}
