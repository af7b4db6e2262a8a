package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import dev.warrant.engine.determination.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "APPROVE,     UPHELD,               false, OUTCOME",
    "APPROVE,     OVERTURNED,           false, NONE",
    "APPROVE,     PARTIALLY_OVERTURNED, false, PARTIAL",
    "DENY,        UPHELD,               false, NONE",
    "DENY,        OVERTURNED,           false, OUTCOME",
    "DENY,        PARTIALLY_OVERTURNED, false, PARTIAL",
    "MODIFY,      UPHELD,               false, PARTIAL",
    "MODIFY,      OVERTURNED,           false, PARTIAL",
    "MODIFY,      PARTIALLY_OVERTURNED, false, NONE",
    "MODIFY,      UPHELD,               true,  NONE",
    "MODIFY,      OVERTURNED,           true,  PARTIAL",
    "NOT_COVERED, UPHELD,               false, NONE",
    "NOT_COVERED, OVERTURNED,           false, NONE"
  })
  void a_decision_departs_in_its_outcome_in_part_or_not_at_all(
      Recommendation recommendation, Outcome actual, boolean partAllowed, Departure departure) {
    ItemComparison comparison = compare(recommendation, actual, partAllowed, false, false);
    assertThat(comparison.departure()).isEqualTo(departure);
    assertThat(comparison.agrees())
        .isEqualTo(departure == Departure.NONE && recommendation != Recommendation.NOT_COVERED);
  }

  @Test
  void of_several_departures_the_outcome_goes_before_the_citation_and_that_before_the_finding() {
    assertThat(compare(Recommendation.APPROVE, Outcome.UPHELD, false, true, true).departure())
        .isEqualTo(Departure.OUTCOME);
    assertThat(compare(Recommendation.DENY, Outcome.UPHELD, false, true, true).departure())
        .isEqualTo(Departure.CITATION);
    assertThat(compare(Recommendation.DENY, Outcome.UPHELD, false, false, true).departure())
        .isEqualTo(Departure.FINDING);
  }

  @Test
  void what_no_rule_speaks_of_departs_in_nothing() {
    assertThat(compare(Recommendation.NOT_COVERED, Outcome.UPHELD, false, true, true).departure())
        .isEqualTo(Departure.NONE);
  }

  private static ItemComparison compare(
      Recommendation recommendation,
      Outcome actual,
      boolean partAllowed,
      boolean citedElsewhere,
      boolean contradicted) {
    Verdict verdict = contradicted ? Verdict.CONTRADICTED : Verdict.CONFIRMED;
    return new ItemComparison(
        actual,
        recommendation,
        Outcome.predictedBy(recommendation, partAllowed),
        citedElsewhere,
        SampleRow.of("a", 1).finds("drug-screen", verdict).build().findings());
  }
}
