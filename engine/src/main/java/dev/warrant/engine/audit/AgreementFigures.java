package dev.warrant.engine.audit;

import dev.warrant.engine.audit.Agreement.Baseline;
import dev.warrant.engine.evaluation.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final long[] observed;
  private final List<long[]> resampled;

  private AgreementFigures(LetterSample sample) {
    this.sample = sample;
    observed = new long[LetterSample.cells()];
    sample
        .letters()
        .forEach((profile, letters) -> profile.cells().forEach(cell -> observed[cell] += letters));
    resampled = resamples();
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
    ConfusionMatrix<Outcome> matrix = matrix(observed);
    return new Agreement(
        sample.items(),
        table(matrix),
        figure(ConfusionMatrix::accuracy),
        figure(ConfusionMatrix::balancedAccuracy),
        figure(ConfusionMatrix::kappa),
        figure(ConfusionMatrix::matthewsCorrelation),
        decided(observed, Outcome.OVERTURNED) == 0
            ? Optional.empty()
            : Optional.of(overturnRecall()),
        alwaysUphold());
  }

  private Map<Outcome, Map<Outcome, Long>> table(ConfusionMatrix<Outcome> matrix) {
    return matrix.table();
  }

  private List<long[]> resamples() {
    List<LetterSample.Profile> kinds = List.copyOf(sample.letters().keySet());
    double[] weights = sample.letters().values().stream().mapToDouble(Long::doubleValue).toArray();
    long letters = sample.letters().values().stream().mapToLong(Long::longValue).sum();
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
    SharedStateDiscreteSampler kind = AliasMethodDiscreteSampler.of(random, weights);
    List<long[]> resamples = new ArrayList<>(RESAMPLES);
    for (int i = 0; i < RESAMPLES; i++) {
      long[] drawn = new long[kinds.size()];
      for (long letter = 0; letter < letters; letter++) {
        drawn[kind.sample()]++;
      }
      resamples.add(cells(kinds, drawn));
    }
    return resamples;
  }

  private static long[] cells(List<LetterSample.Profile> kinds, long[] drawn) {
    long[] cells = new long[LetterSample.cells()];
    for (int kind = 0; kind < drawn.length; kind++) {
      for (int cell : kinds.get(kind).cells()) {
        cells[cell] += drawn[kind];
      }
    }
    return cells;
  }

  private static ConfusionMatrix<Outcome> matrix(long[] cells) {
    ConfusionMatrix<Outcome> matrix = new ConfusionMatrix<>(Outcome.class);
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] > 0) {
        matrix.add(
            LetterSample.actual(cell), Optional.of(LetterSample.predicted(cell)), cells[cell]);
      }
    }
    return matrix;
  }

  /** The same decisions beside a prediction that always upholds. */
  private static ConfusionMatrix<Outcome> upholding(long[] cells) {
    ConfusionMatrix<Outcome> matrix = new ConfusionMatrix<>(Outcome.class);
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] > 0) {
        matrix.add(LetterSample.actual(cell), Optional.of(Outcome.UPHELD), cells[cell]);
      }
    }
    return matrix;
  }

  private Figure figure(ToDoubleFunction<ConfusionMatrix<Outcome>> statistic) {
    double[] values =
        resampled.stream().map(AgreementFigures::matrix).mapToDouble(statistic).toArray();
    return figure(statistic.applyAsDouble(matrix(observed)), values);
  }

  /** Resamples without an overturned item say nothing of their recall. */
  private Figure overturnRecall() {
    double[] values =
        resampled.stream()
            .filter(cells -> decided(cells, Outcome.OVERTURNED) > 0)
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

  private static long decided(long[] cells, Outcome outcome) {
    long items = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      items += LetterSample.actual(cell) == outcome ? cells[cell] : 0;
    }
    return items;
  }
}
