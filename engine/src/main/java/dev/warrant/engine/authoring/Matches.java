package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the facts that satisfy conditions together, without the rule engine: slower, and able to
 * say why not.
 */
final class Matches {
  /** More ways to satisfy a rule than an explanation can use. */
  private static final int MOST = 2_000;

  private final List<Fact> facts;
  private final Request request;
  private final String subject;

  /**
   * One way to satisfy the conditions so far.
   *
   * @param bindings what was bound, by name
   * @param found the fact that each pattern found
   */
  record Match(Map<String, Object> bindings, List<Found> found) {
    static final Match NOTHING = new Match(Map.of(), List.of());

    private Match with(Map<String, Object> more, Condition condition, Fact fact) {
      List<Found> all = new ArrayList<>(found);
      all.add(new Found(condition, fact));
      return new Match(more, all);
    }
  }

  record Found(Condition condition, Fact fact) {}

  /**
   * @param facts requests and facts, in the order of the case
   * @param request the request to conclude on
   * @param subject the binding that stands for it
   */
  Matches(List<Fact> facts, Request request, String subject) {
    this.facts = facts;
    this.request = request;
    this.subject = subject;
  }

  /** Every way to satisfy a condition too. */
  List<Match> extended(List<Match> before, Condition condition) {
    return before.stream().flatMap(match -> extended(match, condition)).limit(MOST).toList();
  }

  /** The facts that a pattern can be held against. */
  Stream<Fact> candidates(Condition.Pattern pattern) {
    boolean isSubject = !subject.isEmpty() && subject.equals(pattern.binding());
    return isSubject
        ? Stream.of((Fact) request).filter(pattern.type()::isInstance)
        : facts.stream().filter(pattern.type()::isInstance);
  }

  /** A fact held against a pattern, every constraint on its own. */
  Candidate candidate(Condition.Pattern pattern, Fact fact, Map<String, Object> bindings) {
    Map<String, Object> known = new HashMap<>(bindings);
    List<Candidate.Answer> answers = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      Evaluation evaluation = new Evaluation(fact, known);
      if (!constraint.binding().isEmpty()) {
        Object value = evaluation.value(constraint.expression());
        known.put(constraint.binding(), value);
      }
      if (constraint.asks()) {
        Truth truth = evaluation.truth(constraint.expression());
        answers.add(new Candidate.Answer(constraint, truth, evaluation.compared(constraint)));
      }
    }
    return new Candidate(fact, answers);
  }

  private Stream<Match> extended(Match match, Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return candidates(pattern)
          .flatMap(
              fact ->
                  fitting(pattern, fact, match.bindings())
                      .map(bindings -> match.with(bindings, pattern, fact))
                      .stream());
    }
    if (condition instanceof Condition.Without without) {
      return together(match, without.parts()).isEmpty() ? Stream.of(match) : Stream.empty();
    }
    if (condition instanceof Condition.Exists exists) {
      return together(match, exists.parts()).isEmpty() ? Stream.empty() : Stream.of(match);
    }
    if (condition instanceof Condition.Either either) {
      return either.groups().stream().flatMap(group -> together(match, group).stream());
    }
    if (condition instanceof Condition.Tally tally) {
      return Stream.of(tallied(tally, match)).filter(after -> passes(tally, after.bindings()));
    }
    return Stream.empty();
  }

  /** Every way to satisfy several conditions in turn. */
  List<Match> together(Match start, List<Condition> conditions) {
    List<Match> matches = List.of(start);
    for (Condition condition : conditions) {
      matches = extended(matches, condition);
    }
    return matches;
  }

  /** What is bound where the fact satisfies the pattern; empty where it does not. */
  private static Optional<Map<String, Object>> fitting(
      Condition.Pattern pattern, Fact fact, Map<String, Object> before) {
    Map<String, Object> bindings = new HashMap<>(before);
    if (!pattern.binding().isEmpty()) {
      bindings.put(pattern.binding(), fact);
    }
    for (Constraint constraint : pattern.constraints()) {
      Evaluation evaluation = new Evaluation(fact, bindings);
      if (!constraint.binding().isEmpty()) {
        bindings.put(constraint.binding(), evaluation.value(constraint.expression()));
      }
      if (constraint.asks() && evaluation.truth(constraint.expression()) != Truth.TRUE) {
        return Optional.empty();
      }
    }
    return Optional.of(bindings);
  }

  /** The match with the figures bound. */
  Match tallied(Condition.Tally tally, Match before) {
    List<Match> each = extended(before, (Condition) tally.over()).toList();
    Map<String, Object> bindings = new HashMap<>(before.bindings());
    for (Condition.Figure figure : tally.figures()) {
      List<BigDecimal> values =
          each.stream()
              .map(
                  match -> {
                    Fact fact = match.found().get(match.found().size() - 1).fact();
                    return new Evaluation(fact, match.bindings()).value(figure.of());
                  })
              .filter(Number.class::isInstance)
              .map(value -> new BigDecimal(value.toString()))
              .toList();
      bindings.put(figure.binding(), figure(figure.function(), values));
    }
    List<Found> found = new ArrayList<>(before.found());
    each.forEach(
        match -> found.add(new Found(tally, match.found().get(match.found().size() - 1).fact())));
    return new Match(bindings, found);
  }

  private static Object figure(String function, List<BigDecimal> values) {
    return switch (function) {
      case "sum" -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      case "count" -> BigDecimal.valueOf(values.size());
      case "min" -> values.stream().min(BigDecimal::compareTo).orElse(null);
      case "max" -> values.stream().max(BigDecimal::compareTo).orElse(null);
      default -> Evaluation.NOT_TRIED;
    };
  }

  private static boolean passes(Condition.Tally tally, Map<String, Object> bindings) {
    Evaluation evaluation = new Evaluation(null, bindings);
    return tally.tests().stream()
        .allMatch(test -> evaluation.truth(test.expression()) == Truth.TRUE);
  }
}
