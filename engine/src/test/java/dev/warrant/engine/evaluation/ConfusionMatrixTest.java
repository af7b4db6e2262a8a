package dev.warrant.engine.evaluation;

import static dev.warrant.engine.determination.Recommendation.APPROVE;
import static dev.warrant.engine.determination.Recommendation.DENY;
import static dev.warrant.engine.determination.Recommendation.MODIFY;
import static dev.warrant.engine.determination.Recommendation.NOT_COVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warrant.engine.determination.Recommendation;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  private final ConfusionMatrix<Recommendation> matrix =
      new ConfusionMatrix<>(Recommendation.class);

  /** Twelve items, nine of them right: rows sum to 5, 3 and 4, columns to 5, 2 and 5. */
  private void twelve() {
    count(4, APPROVE, APPROVE);
    count(1, APPROVE, DENY);
    count(2, MODIFY, MODIFY);
    count(1, MODIFY, DENY);
    count(1, DENY, APPROVE);
    count(3, DENY, DENY);
  }

  @Test
  void accuracy_is_the_share_on_the_diagonal() {
    twelve();
    assertThat(matrix.accuracy()).isEqualTo(9.0 / 12, EXACTLY);
    assertThat(matrix.balancedAccuracy()).isEqualTo((4.0 / 5 + 2.0 / 3 + 3.0 / 4) / 3, EXACTLY);
  }

  @Test
  void precision_goes_by_column_and_recall_by_row() {
    twelve();
    assertThat(matrix.precision(DENY)).isEqualTo(3.0 / 5, EXACTLY);
    assertThat(matrix.recall(DENY)).isEqualTo(3.0 / 4, EXACTLY);
    assertThat(matrix.f1(DENY)).isEqualTo(2 * 3.0 / 9, EXACTLY);
  }

  @Test
  void macro_f1_is_the_mean_over_the_labels_that_occur() {
    twelve();
    assertThat(matrix.macroF1()).isEqualTo((8.0 / 10 + 4.0 / 5 + 6.0 / 9) / 3, EXACTLY);
  }

  @Test
  void kappa_takes_off_the_agreement_of_chance() {
    twelve();
    // Chance agrees on 5*5 + 3*2 + 4*5 = 51 of 12*12; observed are 9*12 = 108 of them.
    assertThat(matrix.kappa()).isEqualTo((108.0 - 51) / (144 - 51), EXACTLY);
  }

  @Test
  void matthews_correlation_of_several_classes_is_gorodkins() {
    twelve();
    // 144 - (5*5 + 2*2 + 5*5) and 144 - (5*5 + 3*3 + 4*4).
    assertThat(matrix.matthewsCorrelation())
        .isEqualTo((108.0 - 51) / Math.sqrt(90.0 * 94), EXACTLY);
  }

  @Test
  void an_item_that_was_not_found_is_a_miss_of_its_label_and_a_prediction_of_none() {
    twelve();
    matrix.add(APPROVE, Optional.empty());
    assertThat(matrix.total()).isEqualTo(13);
    assertThat(matrix.missed(APPROVE)).isEqualTo(1);
    assertThat(matrix.recall(APPROVE)).isEqualTo(4.0 / 6, EXACTLY);
    assertThat(matrix.precision(APPROVE)).isEqualTo(4.0 / 5, EXACTLY);
    assertThat(matrix.kappa()).isEqualTo((117.0 - 56) / (169 - 56), EXACTLY);
    assertThat(matrix.matthewsCorrelation())
        .isEqualTo((117.0 - 56) / Math.sqrt(114.0 * 108), EXACTLY);
  }

  @Test
  void perfect_agreement_is_one_in_every_figure() {
    count(3, APPROVE, APPROVE);
    count(2, DENY, DENY);
    assertThat(matrix.accuracy()).isOne();
    assertThat(matrix.macroF1()).isOne();
    assertThat(matrix.kappa()).isEqualTo(1, EXACTLY);
    assertThat(matrix.matthewsCorrelation()).isEqualTo(1, EXACTLY);
  }

  @Test
  void one_answer_to_everything_is_no_better_than_chance() {
    count(3, APPROVE, DENY);
    count(7, DENY, DENY);
    assertThat(matrix.accuracy()).isEqualTo(0.7, EXACTLY);
    assertThat(matrix.kappa()).isEqualTo(0, EXACTLY);
    assertThat(matrix.matthewsCorrelation()).isZero();
  }

  @Test
  void nothing_counted_is_no_division_by_nothing() {
    assertThat(matrix.accuracy()).isZero();
    assertThat(matrix.macroF1()).isZero();
    assertThat(matrix.kappa()).isZero();
    assertThat(matrix.matthewsCorrelation()).isZero();
    assertThat(matrix.table()).isEmpty();
  }

  @Test
  void the_table_has_the_labels_that_occur_alone() {
    twelve();
    assertThat(matrix.table()).containsOnlyKeys(APPROVE, MODIFY, DENY);
    assertThat(matrix.table().get(MODIFY)).containsEntry(DENY, 1L).doesNotContainKey(NOT_COVERED);
  }

  private void count(int times, Recommendation right, Recommendation predicted) {
    for (int i = 0; i < times; i++) {
      matrix.add(right, Optional.of(predicted));
    }
  }
}
