package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Recommendation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    int quoted = items.stream().mapToInt(ScoredItem::quoted).sum();
    int unread = items.stream().mapToInt(item -> item.unread().size()).sum();
    return quoted == 0 ? 1 : (double) (quoted - unread) / quoted;
  }

  public List<ScoredItem> misses() {
    return items.stream().filter(item -> !item.right()).toList();
  }

  /** Accuracy as the least firm items are set aside, from all items down to the firmest. */
  public List<RiskCoverage> riskCoverage() {
    List<ScoredItem> firmestFirst =
        items.stream().sorted(Comparator.comparingDouble(ScoredItem::firm).reversed()).toList();
    List<RiskCoverage> curve = new ArrayList<>();
    int right = 0;
    for (int n = 1; n <= firmestFirst.size(); n++) {
      right += firmestFirst.get(n - 1).right() ? 1 : 0;
      curve.add(new RiskCoverage((double) n / firmestFirst.size(), (double) right / n));
    }
    java.util.Collections.reverse(curve);
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
   * @param coverage share of the items kept; 0 to 1
   * @param accuracy share of those that is right; 0 to 1
   */
  public record RiskCoverage(double coverage, double accuracy) {}
}
