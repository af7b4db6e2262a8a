package dev.warrant.nlp.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.TreatmentTrial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareBeforeInjectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve visits of physical therapy and meloxicam, with nothing to show for it.",
        "Physical therapy and meloxicam: zilch.",
        "Physical therapy and meloxicam came to very little.",
        "Physical therapy and meloxicam did not last.",
        "He went through physical therapy and meloxicam, and the arm is no easier.",
        "Physical therapy was completed and meloxicam taken; the leg pain never settled.",
        "Symptoms persist after physical therapy and meloxicam.",
        "He remains symptomatic despite physical therapy and meloxicam.",
        "Physical therapy and meloxicam: temporary relief only.",
        "Had physical therapy and meloxicam. Neither has touched the arm pain.",
      })
  void a_measure_and_a_medicine_failed(String text) {
    assertThat(trials(text)).contains("physical-therapy FAILED", "meloxicam FAILED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Physical therapy is under way.",
        "No physical therapy has been tried.",
        "She has not had any physical therapy yet.",
        "He is attending physical therapy.",
      })
  void a_course_not_begun_or_not_over_has_not_failed(String text) {
    assertThat(trials(text)).containsExactly("physical-therapy untried");
  }

  @Test
  void what_helps_or_belongs_to_another_has_not_failed() {
    assertThat(trials("Physical therapy helps a great deal."))
        .containsExactly("physical-therapy HELPED");
    assertThat(trials("Her brother had physical therapy without relief.")).isEmpty();
    assertThat(trials("Physical therapy would be tried if the injection fails.")).isEmpty();
  }

  @Test
  void the_words_that_tell_of_the_outcome_stand_behind_the_trial() {
    List<TreatmentTrial> trials =
        ReadFacts.of(
            TreatmentTrial.class, read("Therapy x 12 and HEP.", "None of these helped the leg."));
    assertThat(trials)
        .isNotEmpty()
        .allMatch(trial -> trial.evidence().quote().endsWith("None of these helped the leg."));
  }

  @Test
  void medications_among_the_measures_are_a_medicine_tried() {
    assertThat(trials("Conservative care including physical therapy and medications has failed."))
        .contains("analgesic FAILED");
  }

  @Test
  void fluoroscopy_counts_for_the_injection_asked_for() {
    assertThat(guidance("An L5-S1 ESI under fluoroscopy is requested.")).containsExactly(true);
    assertThat(guidance("The ESI is to be done without fluoroscopy.")).containsExactly(false);
    assertThat(guidance("An ESI was performed under fluoroscopy on 5/6/2014.")).isEmpty();
    assertThat(guidance("Injections should be performed using fluoroscopy.")).isEmpty();
  }

  private static List<Fact> read(String... lines) {
    return ReadFacts.under("HISTORY", lines);
  }

  private static List<String> trials(String... lines) {
    return ReadFacts.of(TreatmentTrial.class, read(lines)).stream().map(ReadFacts::say).toList();
  }

  private static List<Boolean> guidance(String... lines) {
    return ReadFacts.of(Assessment.class, read(lines)).stream()
        .filter(assessment -> assessment.concept().equals("fluoroscopic-guidance"))
        .map(Fact::present)
        .toList();
  }
}
