package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AgreementFiguresTest {
  private static final double EXACT = 1e-12;

  /** Ten letters of one item: U/U 5, U/O 1, O/O 2, O/U 1, P/P 1, as decided/predicted. */
  private static final List<AuditRow> TEN =
      List.of(
          row("UU"), row("UU"), row("UU"), row("UU"), row("UU"), row("UO"), row("OO"), row("OO"),
          row("OU"), row("PP"));

  @Example
  void a_small_table_gives_the_figures_that_a_person_reckons() {
    Agreement agreement = AgreementFigures.of(lettersOfOne(TEN));

    assertThat(agreement.items()).isEqualTo(10);
    assertThat(agreement.table().get(Outcome.UPHELD))
        .containsEntry(Outcome.UPHELD, 5L)
        .containsEntry(Outcome.OVERTURNED, 1L);
    assertThat(agreement.accuracy().value()).isEqualTo(8 / 10.0, within(EXACT));
    // Upheld 5 of 6, overturned 2 of 3, partially 1 of 1.
    assertThat(agreement.balancedAccuracy().value())
        .isEqualTo((5 / 6.0 + 2 / 3.0 + 1) / 3, within(EXACT));
    // Chance: 0.6 x 0.6 + 0.3 x 0.3 + 0.1 x 0.1 = 0.46.
    assertThat(agreement.kappa().value()).isEqualTo((0.8 - 0.46) / (1 - 0.46), within(EXACT));
    // (8 x 10 - 46) / sqrt((100 - 46) x (100 - 46)).
    assertThat(agreement.matthews().value()).isEqualTo(34 / 54.0, within(EXACT));
    assertThat(agreement.overturnRecall().orElseThrow().value()).isEqualTo(2 / 3.0, within(EXACT));
    assertThat(agreement.alwaysUphold().accuracy().value()).isEqualTo(6 / 10.0, within(EXACT));
    assertThat(agreement.alwaysUphold().balancedAccuracy()).isEqualTo(1 / 3.0, within(EXACT));
  }

  @Property(tries = 60)
  void any_table_gives_the_figures_of_an_implementation_that_looks_at_the_items(
      @ForAll @Size(min = 2, max = 40) List<Boolean> decisions, @ForAll Random random) {
    List<AuditRow> rows =
        decisions.stream()
            .map(upheld -> row((upheld ? "U" : "O") + "UOP".charAt(random.nextInt(3))))
            .toList();
    Agreement agreement = AgreementFigures.of(lettersOfOne(rows));

    assertThat(agreement.accuracy().value()).isEqualTo(accuracy(rows), within(EXACT));
    assertThat(agreement.kappa().value()).isEqualTo(kappa(rows), within(1e-9));
    assertThat(agreement.matthews().value()).isEqualTo(correlation(rows), within(1e-9));
  }

  @Example
  void intervals_are_those_of_a_plain_bootstrap_of_letters() {
    Random random = new Random(7);
    List<List<AuditRow>> letters = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<AuditRow> letter = new ArrayList<>();
      for (int item = 0; item <= random.nextInt(3); item++) {
        letter.add(row(random.nextInt(10) < 8 ? "UU" : random.nextBoolean() ? "OU" : "OO"));
      }
      letters.add(letter);
    }
    Agreement agreement = AgreementFigures.of(sample(letters));

    assertInterval(agreement.accuracy(), plainBootstrap(letters, AgreementFiguresTest::accuracy));
    assertInterval(agreement.kappa(), plainBootstrap(letters, AgreementFiguresTest::kappa));
    assertInterval(
        agreement.matthews(), plainBootstrap(letters, AgreementFiguresTest::correlation));
  }

  @Example
  void the_order_of_the_letters_changes_nothing() {
    List<AuditRow> others = new ArrayList<>(TEN);
    Collections.reverse(others);
    assertThat(AgreementFigures.of(lettersOfOne(others)))
        .isEqualTo(AgreementFigures.of(lettersOfOne(TEN)));
  }

  @Example
  void items_that_share_a_letter_tell_less_than_as_many_letters() {
    List<List<AuditRow>> few = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      few.add(Collections.nCopies(5, row(i % 4 == 0 ? "OU" : "UU")));
    }
    List<AuditRow> many = few.stream().flatMap(List::stream).toList();
    assertThat(width(AgreementFigures.of(sample(few)).accuracy()))
        .isGreaterThan(1.8 * width(AgreementFigures.of(lettersOfOne(many)).accuracy()));
  }

  @Example
  void recall_of_overturns_is_left_out_where_none_was_overturned() {
    assertThat(AgreementFigures.of(lettersOfOne(List.of(row("UU"), row("PU")))).overturnRecall())
        .isEmpty();
  }

  @Example
  void there_is_no_agreement_over_nothing() {
    assertThatThrownBy(() -> AgreementFigures.of(new LetterSample()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertInterval(Figure figure, double[] plain) {
    assertThat(figure.low()).isLessThanOrEqualTo(figure.value());
    assertThat(figure.high()).isGreaterThanOrEqualTo(figure.value());
    assertThat(figure.low()).isEqualTo(plain[0], within(0.02));
    assertThat(figure.high()).isEqualTo(plain[1], within(0.02));
  }

  private static double[] plainBootstrap(
      List<List<AuditRow>> letters, ToDoubleFunction<List<AuditRow>> statistic) {
    Random random = new Random(1);
    double[] values = new double[4000];
    for (int i = 0; i < values.length; i++) {
      List<AuditRow> drawn = new ArrayList<>();
      for (int letter = 0; letter < letters.size(); letter++) {
        drawn.addAll(letters.get(random.nextInt(letters.size())));
      }
      values[i] = statistic.applyAsDouble(drawn);
    }
    Arrays.sort(values);
    return new double[] {values[values.length / 40], values[values.length - values.length / 40]};
  }

  private static double accuracy(List<AuditRow> rows) {
    return rows.stream().filter(AuditRow::agrees).count() / (double) rows.size();
  }

  /** Chance agreement as the share of all pairs of a decision and a prediction that match. */
  private static double kappa(List<AuditRow> rows) {
    long matches = 0;
    for (AuditRow one : rows) {
      for (AuditRow other : rows) {
        matches += one.actual() == other.predicted() ? 1 : 0;
      }
    }
    double chance = matches / ((double) rows.size() * rows.size());
    return chance == 1 ? 1 : (accuracy(rows) - chance) / (1 - chance);
  }

  /** The correlation of the items' indicator vectors, straight from the covariances. */
  private static double correlation(List<AuditRow> rows) {
    double both = covariance(rows, true, false);
    double spread =
        Math.sqrt(covariance(rows, true, true)) * Math.sqrt(covariance(rows, false, false));
    return spread < 1e-12 ? 0 : both / spread;
  }

  private static double covariance(List<AuditRow> rows, boolean one, boolean other) {
    double sum = 0;
    for (Outcome label : Outcome.values()) {
      double mean =
          rows.stream().mapToDouble(row -> indicator(row, label, one)).average().orElse(0);
      double otherMean =
          rows.stream().mapToDouble(row -> indicator(row, label, other)).average().orElse(0);
      for (AuditRow row : rows) {
        sum += (indicator(row, label, one) - mean) * (indicator(row, label, other) - otherMean);
      }
    }
    return sum;
  }

  private static double indicator(AuditRow row, Outcome label, boolean actual) {
    return (actual ? row.actual() : row.predicted()) == label ? 1 : 0;
  }

  private static double width(Figure figure) {
    return figure.high() - figure.low();
  }

  private static AuditRow row(String decidedAndPredicted) {
    return SampleRow.decided(
            outcome(decidedAndPredicted.charAt(0)), outcome(decidedAndPredicted.charAt(1)))
        .build();
  }

  private static Outcome outcome(char letter) {
    return switch (letter) {
      case 'U' -> Outcome.UPHELD;
      case 'O' -> Outcome.OVERTURNED;
      default -> Outcome.PARTIALLY_OVERTURNED;
    };
  }

  private static LetterSample lettersOfOne(List<AuditRow> rows) {
    return sample(rows.stream().map(List::of).toList());
  }

  private static LetterSample sample(List<List<AuditRow>> letters) {
    LetterSample sample = new LetterSample();
    letters.forEach(sample::add);
    return sample;
  }
}
