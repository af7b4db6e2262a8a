package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries rules on a case, condition by condition and fact by fact: the answer to why a rule did not
 * fire.
 */
public final class RuleTrials {
  private final List<Fact> facts;

  /**
   * @param subject the case with every fact that rules can look at, computed ones included
   */
  public RuleTrials(Case subject) {
    this.facts = Stream.concat(subject.requests().stream(), subject.facts().stream()).toList();
  }

  /** What comes of a rule on a request. */
  public RuleTrial trial(RuleConditions rule, Request request) {
    Matches matches = new Matches(facts, request, rule.subject());
    List<Matches.Match> sofar = List.of(Matches.Match.NOTHING);
    List<ConditionTrial> trials = new ArrayList<>();
    boolean fires = true;
    boolean concerned = true;
    for (Condition condition : rule.conditions()) {
      List<Matches.Match> next = matches.extended(sofar, condition);
      trials.add(trial(matches, condition, sofar, next));
      if (next.isEmpty()) {
        fires = false;
        concerned &= !isSubject(condition, rule.subject());
      } else {
        sofar = next;
      }
    }
    return new RuleTrial(rule, concerned, fires, fires ? ofWhole(trials, sofar) : trials);
  }

  /** Whether all conditions of a rule hold together, for a request. */
  boolean fires(RuleConditions rule, Request request) {
    Matches matches = new Matches(facts, request, rule.subject());
    List<Matches.Match> sofar = List.of(Matches.Match.NOTHING);
    for (Condition condition : rule.conditions()) {
      sofar = matches.extended(sofar, condition);
      if (sofar.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubject(Condition condition, String subject) {
    return condition instanceof Condition.Pattern pattern
        && !subject.isEmpty()
        && pattern.binding().equals(subject);
  }

  /** Of the facts that satisfy a condition, those that satisfy the rule as a whole. */
  private static List<ConditionTrial> ofWhole(
      List<ConditionTrial> trials, List<Matches.Match> whole) {
    return trials.stream()
        .map(
            trial ->
                trial.condition() instanceof Condition.Pattern
                    ? new ConditionTrial(
                        trial.condition(),
                        trial.outcome(),
                        found(trial.condition(), whole),
                        trial.candidates())
                    : trial)
        .toList();
  }

  private static List<Fact> found(Condition condition, List<Matches.Match> matches) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (Matches.Match match : matches) {
      match.found().stream()
          .filter(found -> found.condition() == condition)
          .forEach(found -> facts.add(found.fact()));
    }
    return List.copyOf(facts);
  }

  private ConditionTrial trial(
      Matches matches, Condition condition, List<Matches.Match> before, List<Matches.Match> after) {
    Matches.Match match = before.get(0);
    if (condition instanceof Condition.Pattern pattern) {
      List<Candidate> candidates = candidates(matches, pattern, match);
      return after.isEmpty()
          ? new ConditionTrial(condition, outcome(candidates), List.of(), candidates)
          : new ConditionTrial(condition, Truth.TRUE, found(condition, after), candidates);
    }
    if (condition instanceof Condition.Without without) {
      return without(matches, without, before, after);
    }
    if (condition instanceof Condition.Tally tally) {
      Matches.Match tallied = matches.tallied(tally, match);
      Map<String, Object> bindings = tallied.bindings();
      List<Truth> tests =
          tally.tests().stream()
              .map(test -> new Evaluation(null, bindings).truth(test.expression()))
              .toList();
      return new ConditionTrial(
          condition,
          after.isEmpty() ? Truth.all(tests) : Truth.TRUE,
          found(condition, List.of(tallied)),
          candidates(matches, tally.over(), match));
    }
    if (condition instanceof Condition.Opaque) {
      return new ConditionTrial(condition, Truth.NOT_TRIED, List.of(), List.of());
    }
    List<Candidate> candidates =
        condition.patterns().flatMap(p -> candidates(matches, p, match).stream()).toList();
    return new ConditionTrial(
        condition,
        after.isEmpty() ? outcome(candidates) : Truth.TRUE,
        candidates.stream().filter(Candidate::fits).map(Candidate::fact).distinct().toList(),
        candidates);
  }

  private static ConditionTrial without(
      Matches matches,
      Condition.Without without,
      List<Matches.Match> before,
      List<Matches.Match> after) {
    Matches.Match match = before.get(0);
    List<Candidate> candidates =
        without.patterns().flatMap(p -> candidates(matches, p, match).stream()).toList();
    Set<Fact> against = new LinkedHashSet<>();
    for (Matches.Match found : matches.together(match, without.parts())) {
      found.found().stream()
          .skip(match.found().size())
          .forEach(stands -> against.add(stands.fact()));
    }
    return new ConditionTrial(
        without,
        after.isEmpty() ? Truth.FALSE : Truth.TRUE,
        after.isEmpty() ? List.copyOf(against) : List.of(),
        candidates);
  }

  private static List<Candidate> candidates(
      Matches matches, Condition.Pattern pattern, Matches.Match match) {
    return matches
        .candidates(pattern)
        .map(fact -> matches.candidate(pattern, fact, match.bindings()))
        .toList();
  }

  /** Where nothing fits: contradicted if a fact about the very thing says otherwise. */
  private static Truth outcome(List<Candidate> candidates) {
    boolean waits = !candidates.isEmpty() && candidates.stream().allMatch(RuleTrials::waits);
    if (waits) {
      return Truth.NOT_TRIED;
    }
    boolean contradicted =
        candidates.stream()
            .filter(Candidate::comesNear)
            .flatMap(candidate -> candidate.answers().stream())
            .anyMatch(answer -> answer.truth() == Truth.FALSE);
    return contradicted ? Truth.FALSE : Truth.UNSAID;
  }

  private static boolean waits(Candidate candidate) {
    return candidate.answers().stream().anyMatch(answer -> answer.truth() == Truth.NOT_TRIED)
        && candidate.answers().stream().noneMatch(answer -> answer.truth() == Truth.FALSE);
  }

  /** Whether every part of a rule's conditions can be taken apart. */
  static boolean canBeTakenApart(RuleConditions rule) {
    return rule.conditions().stream().noneMatch(Condition.Opaque.class::isInstance)
        && rule.conditions().stream()
            .flatMap(Condition::patterns)
            .flatMap(pattern -> pattern.constraints().stream())
            .noneMatch(constraint -> constraint.expression() instanceof Expression.Opaque);
  }
}
