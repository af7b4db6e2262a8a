package dev.warrant.engine.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How often each label was predicted where each was right. The formulas are those of the
 * scikit-learn user guide, section "Metrics and scoring".
 *
 * @param <L> the labels
 */
public final class ConfusionMatrix<L extends Enum<L>> {
  private final List<L> labels;
  private final Map<L, Map<L, Long>> counts;
  private final Map<L, Long> missed;

  public ConfusionMatrix(Class<L> labels) {
    this.labels = List.of(labels.getEnumConstants());
    missed = new EnumMap<>(labels);
    counts = new EnumMap<>(labels);
    this.labels.forEach(right -> counts.put(right, new EnumMap<>(labels)));
  }

  /** Counts one item; {@code predicted} is empty where the item was not found at all. */
  public void add(L right, Optional<L> predicted) {
    add(right, predicted, 1);
  }

  /** Counts several items that are alike. */
  public void add(L right, Optional<L> predicted, long times) {
    Map<L, Long> row = predicted.isPresent() ? counts.get(right) : missed;
    row.merge(predicted.orElse(right), times, Long::sum);
  }

  /** How many items were counted. */
  public long total() {
    return labels.stream().mapToLong(this::right).sum();
  }

  public long count(L right, L predicted) {
    return counts.get(right).getOrDefault(predicted, 0L);
  }

  /** Items of this label that were not found at all. */
  public long missed(L right) {
    return missed.getOrDefault(right, 0L);
  }

  /** Share of items predicted right; 0 to 1, 0 for no item. */
  public double accuracy() {
    return total() == 0 ? 0 : (double) hits() / total();
  }

  private long hits() {
    return labels.stream().mapToLong(label -> count(label, label)).sum();
  }

  private long right(L label) {
    return missed(label) + labels.stream().mapToLong(predicted -> count(label, predicted)).sum();
  }

  private long predicted(L label) {
    return labels.stream().mapToLong(right -> count(right, label)).sum();
  }

  /** Of those predicted so, the share that is right; 1 where none was predicted so. */
  public double precision(L label) {
    long predicted = predicted(label);
    return predicted == 0 ? 1 : (double) count(label, label) / predicted;
  }

  /** Of those that are so, the share predicted so; 1 where none is. */
  public double recall(L label) {
    long right = right(label);
    return right == 0 ? 1 : (double) count(label, label) / right;
  }

  /** Harmonic mean of precision and recall. */
  public double f1(L label) {
    long denominator = right(label) + predicted(label);
    return denominator == 0 ? 0 : 2.0 * count(label, label) / denominator;
  }

  /** Mean of the F1 of every label that occurs, right or predicted. */
  public double macroF1() {
    return occurring().stream().mapToDouble(this::f1).average().orElse(0);
  }

  /** Mean of the recall of every label that occurs as right. */
  public double balancedAccuracy() {
    return occurring().stream()
        .filter(label -> right(label) > 0)
        .mapToDouble(this::recall)
        .average()
        .orElse(0);
  }

  private List<L> occurring() {
    return labels.stream().filter(label -> right(label) + predicted(label) > 0).toList();
  }

  /** Cohen's kappa: agreement beyond chance; 1 is perfect, 0 is chance. */
  public double kappa() {
    double total = total();
    if (total == 0) {
      return 0;
    }
    double chance =
        labels.stream()
            .mapToDouble(label -> right(label) / total * (predicted(label) / total))
            .sum();
    return chance == 1 ? 1 : (accuracy() - chance) / (1 - chance);
  }

  /** Matthews correlation for several classes (Gorodkin's R_K); -1 to 1. */
  public double matthewsCorrelation() {
    double total = total();
    double notFound = labels.stream().mapToLong(this::missed).sum();
    double cross = sum(label -> (double) right(label) * predicted(label));
    double squaredRight = sum(label -> (double) right(label) * right(label));
    double squaredPredicted =
        notFound * notFound + sum(label -> (double) predicted(label) * predicted(label));
    double spread =
        Math.sqrt(total * total - squaredPredicted) * Math.sqrt(total * total - squaredRight);
    return spread == 0 ? 0 : (hits() * total - cross) / spread;
  }

  private double sum(ToDoubleFunction<L> term) {
    return labels.stream().mapToDouble(term).sum();
  }

  /** The counts of the labels that occur: right label, then predicted label. */
  public Map<L, Map<L, Long>> table() {
    Map<L, Map<L, Long>> table = new LinkedHashMap<>();
    for (L right : occurring()) {
      Map<L, Long> row = new LinkedHashMap<>();
      occurring().forEach(predicted -> row.put(predicted, count(right, predicted)));
      table.put(right, row);
    }
    return table;
  }
}
