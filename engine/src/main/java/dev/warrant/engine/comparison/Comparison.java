package dev.warrant.engine.comparison;

import dev.warrant.engine.comparison.ComparedCase.ComparedDecision;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges cases by two rulebooks and tells how their decisions differ. Safe for many threads. */
public final class Comparison {
  private final Side before;
  private final Side after;

  /**
   * @param before the old rules
   * @param after the new rules
   */
  public Comparison(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** The old rules. */
  public Side before() {
    return before;
  }

  /** The new rules. */
  public Side after() {
    return after;
  }

  /**
   * Judges a case by both.
   *
   * @throws CannotJudge if one of them has no edition for it
   */
  public ComparedCase compare(Case subject) throws CannotJudge {
    try (View old = View.of(before, subject);
        View young = View.of(after, subject)) {
      FlipAccount account = new FlipAccount(old, young);
      return new ComparedCase(
          old.known(),
          young.known(),
          subject.requests().stream()
              .map(request -> decision(request, old, young, account))
              .toList());
    }
  }

  private static ComparedDecision decision(
      Request request, View old, View young, FlipAccount account) {
    String topic = young.decided(request).topic();
    if (topic == null) {
      topic = old.decided(request).topic();
    }
    return old.decided(request).sameOutcome(young.decided(request))
        ? new ComparedDecision(topic, Optional.empty(), moved(request, old, young))
        : new ComparedDecision(topic, Optional.of(account.of(request)), List.of());
  }

  private static List<String> moved(Request request, View old, View young) {
    Function<String, Status> was = old.statuses(request);
    Function<String, Status> is = young.statuses(request);
    return young.topicCriteria(request).stream()
        .filter(criterion -> old.rulebook().edition().criterion(criterion).isPresent())
        .filter(criterion -> was.apply(criterion) != is.apply(criterion))
        .toList();
  }
}
