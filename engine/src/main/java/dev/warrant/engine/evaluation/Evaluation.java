package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Recommendation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The score of a set of cases.
 *
 * @param cases how many cases were scored
 * @param items every gold item with its prediction, in the order of the files
 * @param unlooked requests that were read though the gold file has none, {@code case: request}
 */
public record Evaluation(int cases, List<ScoredItem> items, List<String> unlooked) {
  public Evaluation {
    items = List.copyOf(items);
    unlooked = List.copyOf(unlooked);
  }

  /** The scores of several sets of cases as one, in the order given. */
  public static Evaluation of(List<Evaluation> parts) {
    return new Evaluation(
        parts.stream().mapToInt(Evaluation::cases).sum(),
        parts.stream().flatMap(part -> part.items().stream()).toList(),
        parts.stream().flatMap(part -> part.unlooked().stream()).toList());
  }

  /** Right label against predicted label over all items. */
  public ConfusionMatrix<Recommendation> overall() {
    return matrix(items);
  }

  /** The same by topic, in alphabetical order. */
  public Map<String, ConfusionMatrix<Recommendation>> byTopic() {
    Map<String, List<ScoredItem>> groups = new TreeMap<>();
    items.forEach(item -> groups.computeIfAbsent(item.topic(), t -> new ArrayList<>()).add(item));
    Map<String, ConfusionMatrix<Recommendation>> matrices = new TreeMap<>();
    groups.forEach((topic, group) -> matrices.put(topic, matrix(group)));
    return matrices;
  }

  /** Share of gold quotes that were read; 1 where there is none. */
  public double evidenceRecall() {
    int unread = items.stream().mapToInt(item -> item.unread().size()).sum();
    return quoted() == 0 ? 1 : (double) (quoted() - unread) / quoted();
  }

  /** How many gold quotes there are. */
  public int quoted() {
    return items.stream().mapToInt(ScoredItem::quoted).sum();
  }

  /** How many items were predicted right. */
  public int right() {
    return items.size() - misses().size();
  }

  public List<ScoredItem> misses() {
    return items.stream().filter(item -> !item.right()).toList();
  }

  /**
   * Accuracy as the least firm items are set aside, from all items down to the firmest. Items that
   * are equally firm are kept or set aside together, so that their order does not matter.
   */
  public List<RiskCoverage> riskCoverage() {
    NavigableMap<Double, List<ScoredItem>> byFirmness = new TreeMap<>();
    items.forEach(
        item -> byFirmness.computeIfAbsent(item.firm(), firm -> new ArrayList<>()).add(item));
    List<RiskCoverage> curve = new ArrayList<>();
    int kept = 0;
    int right = 0;
    for (var group : byFirmness.descendingMap().entrySet()) {
      kept += group.getValue().size();
      right += (int) group.getValue().stream().filter(ScoredItem::right).count();
      curve.add(new RiskCoverage(group.getKey(), kept, items.size(), right));
    }
    Collections.reverse(curve);
    return List.copyOf(curve);
  }

  private static ConfusionMatrix<Recommendation> matrix(List<ScoredItem> items) {
    ConfusionMatrix<Recommendation> matrix = new ConfusionMatrix<>(Recommendation.class);
    items.forEach(item -> matrix.add(item.gold(), Optional.ofNullable(item.predicted())));
    return matrix;
  }

  /**
   * A point of the risk-coverage curve.
   *
   * @param firm the least firmness kept; 0 to 1
   * @param kept how many items are at least that firm; 1 or more
   * @param all how many items there are
   * @param right how many of those kept are right
   */
  public record RiskCoverage(double firm, int kept, int all, int right) {
    /** Share of the items kept; 0 to 1. */
    public double coverage() {
      return (double) kept / all;
    }

    /** Share of those kept that is right; 0 to 1. */
    public double accuracy() {
      return (double) right / kept;
    }
  }
}
