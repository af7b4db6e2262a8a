package dev.warrant.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.GoldCase.GoldFact;
import dev.warrant.engine.evaluation.GoldCase.GoldStatus;
import dev.warrant.rules.guideline.RulebookFault;
import org.junit.jupiter.api.Test;

class GoldReaderTest {
  private static final String GOLD =
      """
      id: "007"
      kind: rfa-note
      edition: mtus-2009
      style: telegraphic
      items:
        - request: "Norco 10/325 #90"
          treatment: hydrocodone/acetaminophen
          topic: opioids
          gold: MODIFY
          facts:
            - concept: med-within-120
              status: PRESENT
              quote: "one three times a day"
            - concept: side-effects-addressed
              status: NOT_DOCUMENTED
              quote: null
          reviewer_departs: false
          confidence: high
      """;

  @Test
  void labels_are_read_and_remarks_of_the_labeller_passed_over() throws FaultyGoldFile {
    GoldCase gold = GoldReader.read("007.gold.yaml", GOLD);
    assertThat(gold.id()).isEqualTo("007");
    assertThat(gold.items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.gold()).isEqualTo(Recommendation.MODIFY);
              assertThat(item.reviewerDeparts()).isFalse();
              assertThat(item.facts())
                  .containsExactly(
                      new GoldFact("med-within-120", GoldStatus.PRESENT, "one three times a day"),
                      new GoldFact("side-effects-addressed", GoldStatus.NOT_DOCUMENTED, null));
            });
  }

  @Test
  void a_misspelt_label_is_pointed_at_with_the_nearest_one() {
    assertThat(fault(GOLD.replace("MODIFY", "MODFIY")).headline())
        .isEqualTo("007.gold.yaml:9:5: \"gold\" cannot be \"MODFIY\". Did you mean \"MODIFY\"?");
  }

  @Test
  void a_statement_without_its_words_is_incomplete() {
    assertThat(fault(GOLD.replace("quote: \"one three times a day\"", "quote: null")).message())
        .isEqualTo("A gold fact needs \"quote\".");
  }

  @Test
  void what_is_no_yaml_is_said_to_be_none() {
    assertThat(fault("items: [").message()).startsWith("This cannot be read as YAML");
    assertThat(fault("").message()).isEqualTo("The file is empty.");
    assertThat(fault("- a\n").message()).startsWith("Here should stand a gold case, not a list.");
  }

  private static RulebookFault fault(String text) {
    return catchThrowableOfType(FaultyGoldFile.class, () -> GoldReader.read("007.gold.yaml", text))
        .faults()
        .get(0);
  }
}
