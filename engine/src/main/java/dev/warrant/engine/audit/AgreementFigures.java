package dev.warrant.engine.audit;

import dev.warrant.engine.audit.Agreement.Baseline;
import dev.warrant.engine.audit.LetterSample.Cell;
import dev.warrant.engine.audit.LetterSample.Profile;
import dev.warrant.engine.evaluation.ConfusionMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Reckons agreement with its uncertainty: percentile intervals of a bootstrap that draws letters,
 * not items, since the items of a letter share one record and one reviewer. The draws are seeded:
 * the same letters give the same intervals, in whichever order they were read.
 */
final class AgreementFigures {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 4610L;
  private static final double[] ENDS = {0.025, 0.975};

  private final LetterSample sample;
  private final Map<Cell, Long> observed;
  private final List<Map<Cell, Long>> resampled;

  private AgreementFigures(LetterSample sample) {
    this.sample = sample;
    List<Profile> kinds = List.copyOf(sample.letters().keySet());
    long[] letters = sample.letters().values().stream().mapToLong(Long::longValue).toArray();
    observed = cells(kinds, letters);
    resampled = resamples(kinds, letters);
  }

  /**
   * The agreement of a sample.
   *
   * @throws IllegalArgumentException if it has no item
   */
  static Agreement of(LetterSample sample) {
    if (sample.items() == 0) {
      throw new IllegalArgumentException("there is no agreement over no items");
    }
    return new AgreementFigures(sample).agreement();
  }

  private Agreement agreement() {
    return new Agreement(
        sample.items(),
        matrix(observed).table(),
        figure(ConfusionMatrix::accuracy),
        figure(ConfusionMatrix::balancedAccuracy),
        figure(ConfusionMatrix::kappa),
        figure(ConfusionMatrix::matthewsCorrelation),
        overturns(observed) ? Optional.of(overturnRecall()) : Optional.empty(),
        alwaysUphold());
  }

  private static List<Map<Cell, Long>> resamples(List<Profile> kinds, long[] letters) {
    double[] weights = Arrays.stream(letters).asDoubleStream().toArray();
    long all = Arrays.stream(letters).sum();
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
    SharedStateDiscreteSampler kind = AliasMethodDiscreteSampler.of(random, weights);
    List<Map<Cell, Long>> resamples = new ArrayList<>(RESAMPLES);
    for (int i = 0; i < RESAMPLES; i++) {
      long[] drawn = new long[kinds.size()];
      for (long letter = 0; letter < all; letter++) {
        drawn[kind.sample()]++;
      }
      resamples.add(cells(kinds, drawn));
    }
    return resamples;
  }

  private static Map<Cell, Long> cells(List<Profile> kinds, long[] letters) {
    Map<Cell, Long> cells = new HashMap<>();
    for (int kind = 0; kind < letters.length; kind++) {
      if (letters[kind] > 0) {
        for (Cell cell : kinds.get(kind).cells()) {
          cells.merge(cell, letters[kind], Long::sum);
        }
      }
    }
    return cells;
  }

  private static ConfusionMatrix<Outcome> matrix(Map<Cell, Long> cells) {
    return matrix(cells, Cell::predicted);
  }

  private static ConfusionMatrix<Outcome> matrix(
      Map<Cell, Long> cells, Function<Cell, Outcome> predicted) {
    ConfusionMatrix<Outcome> matrix = new ConfusionMatrix<>(Outcome.class);
    cells.forEach(
        (cell, items) -> matrix.add(cell.actual(), Optional.of(predicted.apply(cell)), items));
    return matrix;
  }

  /** The same decisions beside a prediction that always upholds. */
  private static ConfusionMatrix<Outcome> upholding(Map<Cell, Long> cells) {
    return matrix(cells, cell -> Outcome.UPHELD);
  }

  private Figure figure(ToDoubleFunction<ConfusionMatrix<Outcome>> statistic) {
    double[] values =
        resampled.stream().map(cells -> matrix(cells)).mapToDouble(statistic).toArray();
    return figure(statistic.applyAsDouble(matrix(observed)), values);
  }

  /** Resamples without an overturned item say nothing of their recall. */
  private Figure overturnRecall() {
    double[] values =
        resampled.stream()
            .filter(AgreementFigures::overturns)
            .mapToDouble(cells -> matrix(cells).recall(Outcome.OVERTURNED))
            .toArray();
    return figure(matrix(observed).recall(Outcome.OVERTURNED), values);
  }

  private Baseline alwaysUphold() {
    double[] values =
        resampled.stream()
            .map(AgreementFigures::upholding)
            .mapToDouble(ConfusionMatrix::accuracy)
            .toArray();
    ConfusionMatrix<Outcome> matrix = upholding(observed);
    return new Baseline(figure(matrix.accuracy(), values), matrix.balancedAccuracy());
  }

  private static Figure figure(double value, double[] resampled) {
    double[] ends = Quantile.withDefaults().evaluate(resampled, ENDS);
    return new Figure(value, ends[0], ends[1]);
  }

  private static boolean overturns(Map<Cell, Long> cells) {
    return cells.keySet().stream().anyMatch(cell -> cell.actual() == Outcome.OVERTURNED);
  }
}
