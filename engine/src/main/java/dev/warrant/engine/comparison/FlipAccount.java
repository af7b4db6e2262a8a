package dev.warrant.engine.comparison;

import dev.warrant.engine.comparison.RuleInvolved.Change;
import dev.warrant.engine.determination.Decided;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells how a decision flipped, and searches what made it. */
final class FlipAccount {
  /** Larger sets of criteria that flip a decision only together are told of as one. */
  private static final int MOST_TOGETHER = 3;

  private final View old;
  private final View young;

  FlipAccount(View old, View young) {
    this.old = old;
    this.young = young;
  }

  Flip of(Request request) {
    Decided before = old.decided(request);
    Decided after = young.decided(request);
    List<LedgerRow> rows = ledger(request);
    List<LedgerRow> ledger =
        Stream.concat(
                rows.stream().filter(LedgerRow::differs),
                rows.stream().filter(row -> !row.differs()))
            .toList();
    return new Flip(request, before, after, ledger, causes(request, after));
  }

  private List<LedgerRow> ledger(Request request) {
    Set<String> criteria = new LinkedHashSet<>(young.bearing(request));
    criteria.addAll(old.bearing(request));
    criteria.addAll(differing(request));
    return criteria.stream()
        .map(
            criterion ->
                new LedgerRow(
                    criterion,
                    old.standing(request, criterion),
                    young.standing(request, criterion)))
        .toList();
  }

  /** Criteria that the new rules weigh and that stand otherwise, in the order of the topic. */
  private List<String> differing(Request request) {
    Function<String, Status> was = old.statuses(request);
    Function<String, Status> is = young.statuses(request);
    Set<String> criteria = new LinkedHashSet<>(young.topicCriteria(request));
    criteria.addAll(young.bearing(request));
    return criteria.stream()
        .filter(criterion -> was.apply(criterion) != is.apply(criterion))
        .toList();
  }

  /**
   * The fewest criteria that, standing as they now do, turn what would be decided if nothing had
   * moved into what is decided. Where that takes none, the topic itself asks otherwise.
   */
  private List<Cause> causes(Request request, Decided after) {
    List<String> differing = differing(request);
    if (turns(request, Set.of(), after) || differing.isEmpty()) {
      return List.of(topicAsks(request, after));
    }
    Set<String> decisive = new LinkedHashSet<>();
    for (int size = 1; size <= MOST_TOGETHER && decisive.isEmpty(); size++) {
      subsets(differing, size).stream()
          .filter(set -> turns(request, set, after))
          .forEach(decisive::addAll);
    }
    List<String> found =
        decisive.isEmpty() ? differing : differing.stream().filter(decisive::contains).toList();
    return found.stream().map(criterion -> stands(request, criterion)).toList();
  }

  private boolean turns(Request request, Set<String> moved, Decided after) {
    Function<String, Status> was = old.statuses(request);
    Function<String, Status> is = young.statuses(request);
    return young
        .decided(request, id -> moved.contains(id) ? is.apply(id) : was.apply(id))
        .sameOutcome(after);
  }

  private static List<Set<String>> subsets(List<String> all, int size) {
    List<Set<String>> subsets = List.of(Set.of());
    for (int i = 0; i < size; i++) {
      Set<Set<String>> larger = new LinkedHashSet<>();
      for (Set<String> subset : subsets) {
        for (String one : all) {
          if (!subset.contains(one)) {
            Set<String> grown = new LinkedHashSet<>(subset);
            grown.add(one);
            larger.add(grown);
          }
        }
      }
      subsets = List.copyOf(larger);
    }
    return subsets;
  }

  private Cause topicAsks(Request request, Decided after) {
    List<String> was = old.bearing(request);
    List<String> is = young.bearing(request);
    String topic = Objects.requireNonNullElse(after.topic(), old.decided(request).topic());
    return new Cause.TopicAsks(
        topic,
        is.stream().filter(criterion -> !was.contains(criterion)).toList(),
        was.stream().filter(criterion -> !is.contains(criterion)).toList());
  }

  private Cause stands(Request request, String criterion) {
    Map<String, RuleInvolved> rules = new HashMap<>();
    for (RuleEntry rule : young.rules(request, criterion)) {
      rules.put(rule.citation(), new RuleInvolved(rule, change(rule)));
    }
    for (RuleEntry rule : old.rules(request, criterion)) {
      rules.putIfAbsent(rule.citation(), new RuleInvolved(rule, change(rule)));
    }
    List<RuleInvolved> all = rules.values().stream().sorted().toList();
    List<RuleInvolved> changed = all.stream().filter(rule -> rule.change() != Change.SAME).toList();
    return new Cause.CriterionStands(
        criterion,
        old.statuses(request).apply(criterion),
        young.statuses(request).apply(criterion),
        changed.isEmpty() ? all : changed);
  }

  private Change change(RuleEntry rule) {
    String was = old.wordings().get(rule.citation());
    String is = young.wordings().get(rule.citation());
    if (was == null) {
      return Change.ADDED;
    }
    if (is == null) {
      return Change.REMOVED;
    }
    return was.equals(is) ? Change.SAME : Change.CHANGED;
  }
}
