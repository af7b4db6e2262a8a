package dev.warrant.engine.audit;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups items by treatment and by where their criteria stand. */
final class PatternTally {
  private static final int EXAMPLES_OF_EACH_OUTCOME = 3;

  private final Map<String, Members> patterns = new TreeMap<>();

  /** The items of one pattern. */
  private static final class Members {
    final FactPattern pattern;
    final Outcome predicted;
    final String topic;
    final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    final Map<Outcome, List<ItemReference>> examples = new EnumMap<>(Outcome.class);

    Members(FactPattern pattern, Outcome predicted, String topic) {
      this.pattern = pattern;
      this.predicted = predicted;
      this.topic = topic;
    }

    void add(AuditRow row) {
      outcomes.merge(row.actual(), 1L, Long::sum);
      List<ItemReference> kept = examples.computeIfAbsent(row.actual(), o -> new ArrayList<>(1));
      if (kept.size() < EXAMPLES_OF_EACH_OUTCOME) {
        kept.add(new ItemReference(row.source(), row.caseId(), row.item(), row.actual()));
      }
    }

    PatternGroup group() {
      return new PatternGroup(
          pattern,
          predicted,
          new EnumMap<>(outcomes),
          examples.values().stream().flatMap(List::stream).toList());
    }
  }

  /** Adds a covered item. */
  void add(AuditRow row) {
    StringBuilder key = new StringBuilder(row.treatment()).append('|').append(row.partAllowed());
    Map<String, Status> criteria = new TreeMap<>();
    row.criteria().stream()
        .filter(criterion -> criterion.polarity() != Polarity.CAUTION)
        .forEach(criterion -> criteria.put(criterion.id(), criterion.status()));
    criteria.forEach((id, status) -> key.append('|').append(id).append('=').append(status));
    patterns
        .computeIfAbsent(
            key.toString(),
            k ->
                new Members(
                    new FactPattern(row.treatment(), row.partAllowed(), criteria),
                    row.predicted(),
                    row.topic()))
        .add(row);
  }

  /** The groups of every pattern, in the order of the patterns. */
  List<PatternGroup> groups() {
    return patterns.values().stream().map(Members::group).toList();
  }

  /** The groups by topic, in the order of the topics. */
  Map<String, List<PatternGroup>> byTopic() {
    Map<String, List<PatternGroup>> topics = new TreeMap<>();
    patterns
        .values()
        .forEach(
            members ->
                topics.computeIfAbsent(members.topic, t -> new ArrayList<>()).add(members.group()));
    return topics;
  }

  /** Patterns that were decided in different ways, those with most items in the minority first. */
  List<PatternGroup> split() {
    return groups().stream()
        .filter(PatternGroup::split)
        .sorted(
            Comparator.comparingLong(PatternTally::minority)
                .thenComparingLong(PatternGroup::items)
                .reversed())
        .toList();
  }

  private static long minority(PatternGroup group) {
    return group.items()
        - group.outcomes().values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
