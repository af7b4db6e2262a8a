package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Consistency;
import dev.warrant.engine.audit.FactPattern;
import dev.warrant.engine.audit.ItemReference;
import dev.warrant.engine.audit.NearestPair;
import dev.warrant.engine.audit.Outcome;
import dev.warrant.engine.audit.PatternGroup;
import dev.warrant.rules.criteria.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Same facts, different outcome.
 *
 * @param consistency agreement within patterns
 * @param split patterns that were decided in different ways
 * @param splitPatterns how many there are in all
 * @param pairs patterns that differ in one criterion and in outcome
 * @param pairCount how many there are in all
 */
record GroupsView(
    List<ConsistencyLine> consistency,
    List<Group> split,
    String splitPatterns,
    List<Pair> pairs,
    String pairCount) {
  private static final int MOST_SPLIT = 50;
  private static final int MOST_PAIRS = 25;

  static GroupsView of(AuditSummary summary, GuidelineNames names) {
    return new GroupsView(
        summary.consistency().stream().map(line -> ConsistencyLine.of(line, names)).toList(),
        summary.splitGroups().stream().limit(MOST_SPLIT).map(Group::of).toList(),
        Numbers.count(summary.splitPatterns()),
        summary.nearestPairs().stream().limit(MOST_PAIRS).map(Pair::of).toList(),
        Numbers.count(summary.nearestPairCount()));
  }

  boolean splitAny() {
    return !split.isEmpty();
  }

  boolean pairsAny() {
    return !pairs.isEmpty();
  }

  /** How many of the split patterns are shown. */
  String splitShown() {
    return Numbers.count(split.size());
  }

  /** How many of the pairs are shown. */
  String pairsShown() {
    return Numbers.count(pairs.size());
  }

  /** Agreement within the patterns of a topic. */
  record ConsistencyLine(
      String topic, String patterns, String items, String split, String agreement, String kappa) {
    static ConsistencyLine of(Consistency line, GuidelineNames names) {
      return new ConsistencyLine(
          line.topic() == null || line.topic().isEmpty() ? "All topics" : names.topic(line.topic()),
          Numbers.count(line.patterns()),
          Numbers.count(line.items()),
          Numbers.count(line.splitPatterns()),
          Numbers.percent(line.agreement()),
          Numbers.coefficient(line.kappa()));
    }
  }

  /** A pattern and what was decided on it. */
  record Group(
      String treatment,
      String predicted,
      String items,
      List<Decided> decided,
      boolean partAllowed,
      List<Standing> standings,
      List<Example> examples) {
    static Group of(PatternGroup group) {
      FactPattern pattern = group.pattern();
      return new Group(
          pattern.treatment(),
          Labels.of(group.predicted()),
          Numbers.count(group.items()),
          Stream.of(Outcome.values())
              .filter(group.outcomes()::containsKey)
              .map(
                  outcome ->
                      new Decided(Labels.of(outcome), Numbers.count(group.outcomes().get(outcome))))
              .toList(),
          pattern.partAllowed(),
          pattern.criteria().entrySet().stream().map(Standing::of).toList(),
          group.examples().stream().map(Example::of).toList());
    }

    /** What was decided, in a line. */
    String summary() {
      return decided.stream()
          .map(one -> one.items() + " " + one.outcome().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
  }

  /** How many items were decided in one way. */
  record Decided(String outcome, String items) {}

  /** Where a criterion stands in a pattern. */
  record Standing(String criterion, String status, String mark) {
    static Standing of(Map.Entry<String, Status> entry) {
      return new Standing(
          GuidelineNames.words(entry.getKey()),
          Labels.of(entry.getValue()),
          Labels.mark(entry.getValue()));
    }
  }

  /** An item of a pattern. */
  record Example(String caseId, int item, String actual) {
    static Example of(ItemReference reference) {
      return new Example(reference.caseId(), reference.item(), Labels.of(reference.actual()));
    }
  }

  /** Two patterns that differ in one criterion and in what was mostly decided. */
  record Pair(String treatment, String criterion, Side one, Side other) {
    static Pair of(NearestPair pair) {
      return new Pair(
          pair.one().pattern().treatment(),
          GuidelineNames.words(pair.criterion()),
          Side.of(pair.one(), pair.criterion()),
          Side.of(pair.other(), pair.criterion()));
    }
  }

  /** One of two patterns. */
  record Side(String status, String mark, String summary, List<Example> examples) {
    static Side of(PatternGroup group, String criterion) {
      Status status = group.pattern().criteria().getOrDefault(criterion, Status.NOT_DOCUMENTED);
      Group shown = Group.of(group);
      return new Side(Labels.of(status), Labels.mark(status), shown.summary(), shown.examples());
    }
  }
}
