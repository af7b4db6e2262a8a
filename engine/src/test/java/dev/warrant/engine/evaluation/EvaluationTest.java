package dev.warrant.engine.evaluation;

import static dev.warrant.engine.determination.Recommendation.APPROVE;
import static dev.warrant.engine.determination.Recommendation.DENY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.Evaluation.RiskCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private final ScoredItem firm = item("opioids", DENY, 1.0, List.of());
  private final ScoredItem doubtful = item("opioids", APPROVE, 0.5, List.of("a: b"));
  private final ScoredItem lucky = item("benzodiazepines", DENY, 0.5, List.of());
  private final ScoredItem unfound = item("benzodiazepines", null, 0.0, List.of("a: b"));

  @Test
  void setting_the_least_firm_aside_leaves_the_firmest() {
    Evaluation evaluation = new Evaluation(2, List.of(unfound, firm, doubtful, lucky), List.of());
    assertThat(evaluation.riskCoverage())
        .extracting(RiskCoverage::firm, RiskCoverage::coverage, RiskCoverage::accuracy)
        .containsExactly(tuple(0.0, 1.0, 0.5), tuple(0.5, 0.75, 2.0 / 3), tuple(1.0, 0.25, 1.0));
  }

  @Test
  void the_order_of_equally_firm_items_does_not_matter() {
    Evaluation one = new Evaluation(1, List.of(lucky, doubtful), List.of());
    Evaluation other = new Evaluation(1, List.of(doubtful, lucky), List.of());
    assertThat(one.riskCoverage()).hasSize(1).isEqualTo(other.riskCoverage());
  }

  @Test
  void parts_add_up() {
    Evaluation whole =
        Evaluation.of(
            List.of(
                new Evaluation(1, List.of(firm, doubtful), List.of("one: x")),
                new Evaluation(1, List.of(lucky, unfound), List.of())));
    assertThat(whole.cases()).isEqualTo(2);
    assertThat(whole.right()).isEqualTo(2);
    assertThat(whole.misses()).containsExactly(doubtful, unfound);
    assertThat(whole.evidenceRecall()).isEqualTo(0.75);
    assertThat(whole.unlooked()).containsExactly("one: x");
    assertThat(whole.byTopic()).containsOnlyKeys("benzodiazepines", "opioids");
    assertThat(whole.byTopic().get("benzodiazepines").missed(DENY)).isEqualTo(1);
  }

  private static ScoredItem item(
      String topic, Recommendation predicted, double firmness, List<String> unread) {
    return new ScoredItem(
        "one", "Norco #90", topic, DENY, predicted, firmness, List.of(), unread, 2);
  }
}
