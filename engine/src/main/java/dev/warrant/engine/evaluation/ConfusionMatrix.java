package dev.warrant.engine.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often each label was predicted where each was right. The formulas are those of the
 * scikit-learn user guide, section "Metrics and scoring".
 *
 * @param <L> the labels
 */
public final class ConfusionMatrix<L extends Enum<L>> {
  private final Class<L> labels;
  private final long[][] counts;
  private long total;

  public ConfusionMatrix(Class<L> labels) {
    this.labels = labels;
    int n = labels.getEnumConstants().length;
    counts = new long[n][n + 1];
  }

  /** Counts one item; {@code predicted} is empty where the item was not found at all. */
  public void add(L right, Optional<L> predicted) {
    int column = predicted.map(Enum::ordinal).orElse(labels.getEnumConstants().length);
    counts[right.ordinal()][column]++;
    total++;
  }

  public long total() {
    return total;
  }

  public long count(L right, L predicted) {
    return counts[right.ordinal()][predicted.ordinal()];
  }

  /** Items of this label that were not found at all. */
  public long missed(L right) {
    return counts[right.ordinal()][labels.getEnumConstants().length];
  }

  /** Share of items predicted right; 0 to 1, 0 for no item. */
  public double accuracy() {
    return total == 0 ? 0 : (double) hits() / total;
  }

  private long hits() {
    long hits = 0;
    for (L label : labels.getEnumConstants()) {
      hits += count(label, label);
    }
    return hits;
  }

  private long right(L label) {
    long sum = 0;
    for (long count : counts[label.ordinal()]) {
      sum += count;
    }
    return sum;
  }

  private long predicted(int column) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[column];
    }
    return sum;
  }

  /** Of those predicted so, the share that is right; 1 where none was predicted so. */
  public double precision(L label) {
    long predicted = predicted(label.ordinal());
    return predicted == 0 ? 1 : (double) count(label, label) / predicted;
  }

  /** Of those that are so, the share predicted so; 1 where none is. */
  public double recall(L label) {
    long right = right(label);
    return right == 0 ? 1 : (double) count(label, label) / right;
  }

  /** Harmonic mean of precision and recall. */
  public double f1(L label) {
    long denominator = right(label) + predicted(label.ordinal());
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
    List<L> found = new ArrayList<>();
    for (L label : labels.getEnumConstants()) {
      if (right(label) + predicted(label.ordinal()) > 0) {
        found.add(label);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Cohen's kappa: agreement beyond chance; 1 is perfect, 0 is chance. */
  public double kappa() {
    if (total == 0) {
      return 0;
    }
    double chance = 0;
    for (L label : labels.getEnumConstants()) {
      chance += (double) right(label) / total * predicted(label.ordinal()) / total;
    }
    return chance == 1 ? 1 : (accuracy() - chance) / (1 - chance);
  }

  /** Matthews correlation for several classes (Gorodkin's R_K); -1 to 1. */
  public double matthewsCorrelation() {
    double samples = total;
    double cross = 0;
    double squaredRight = 0;
    for (L label : labels.getEnumConstants()) {
      cross += (double) right(label) * predicted(label.ordinal());
      squaredRight += (double) right(label) * right(label);
    }
    double squaredPredicted = 0;
    for (int column = 0; column <= labels.getEnumConstants().length; column++) {
      squaredPredicted += (double) predicted(column) * predicted(column);
    }
    double spread =
        Math.sqrt(samples * samples - squaredPredicted)
            * Math.sqrt(samples * samples - squaredRight);
    return spread == 0 ? 0 : (hits() * samples - cross) / spread;
  }

  /** The counts as nested maps, for output: right label, then predicted label. */
  public Map<L, Map<L, Long>> table() {
    Map<L, Map<L, Long>> table = new EnumMap<>(labels);
    for (L right : occurring()) {
      Map<L, Long> row = new EnumMap<>(labels);
      occurring().forEach(predicted -> row.put(predicted, count(right, predicted)));
      table.put(right, row);
    }
    return table;
  }
}
