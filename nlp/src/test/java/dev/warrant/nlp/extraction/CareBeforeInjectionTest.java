package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Guidance;
import dev.warrant.rules.facts.InjectionRequest;
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
        "He went to physical therapy and then took meloxicam, all to no lasting avail.",
        "Nothing has worked - physical therapy, meloxicam.",
        "Physical therapy completed, home exercise ongoing, meloxicam daily: leg no better.",
        "Physical therapy and meloxicam. The relief did not survive the drive home.",
        "Physical therapy and meloxicam came to very little.",
        "Physical therapy and meloxicam did not last.",
        "He went through physical therapy and meloxicam, and the arm is no easier.",
        "Physical therapy was completed and meloxicam taken; the leg pain never settled.",
        "Symptoms persist after physical therapy and meloxicam.",
        "He remains symptomatic despite physical therapy and meloxicam.",
        "Physical therapy and meloxicam: temporary relief only.",
        "Had physical therapy and meloxicam. Neither has touched the arm pain.",
        "Physical therapy and meloxicam did not bring the arm pain below seven.",
        "Physical therapy, then meloxicam. Nothing has given more than a day of ease.",
        "Physical therapy left him where he started, and so did meloxicam.",
        "None of the following has eased the arm: physical therapy, meloxicam.",
        "He has had very little from physical therapy or meloxicam.",
        "The arm pain has outlasted all of it, physical therapy and the meloxicam.",
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
    assertThat(guidance("Fluoroscopy was used for her last injection.")).isEmpty();
    assertThat(guidance("Facet blocks under fluoroscopy helped.")).isEmpty();
    assertThat(guidance("It is not documented whether fluoroscopy is meant.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ESI is to be done without fluoroscopy.",
        "An ESI is planned in the office by loss of resistance alone.",
        "The epidural will be placed by landmarks.",
        "I give this injection blind.",
      })
  void an_injection_said_to_be_given_without_images_is_one_under_no_guidance(String text) {
    assertThat(guidanceAsked(text)).isEqualTo(Guidance.NONE);
  }

  @Test
  void what_is_said_of_a_fluoroscope_elsewhere_leaves_the_request_as_it_is() {
    assertThat(guidanceAsked("He is legally blind.")).isNull();
    assertThat(guidanceAsked("MRI without contrast.")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten visits of physical therapy. Then meloxicam for six weeks. He is right where he started.",
        "She finished physical therapy and takes meloxicam; the leg is every bit as bad as before.",
        "He has had physical therapy and been through meloxicam, and the sum of it is that he is no better.",
        "Physical therapy and meloxicam were both a bust.",
        "Physical therapy, a home program and meloxicam, with continued leg pain.",
        "She did physical therapy and took meloxicam. That combination has let us down.",
        "Symptomatic in spite of twelve visits of physical therapy and treatment with meloxicam.",
      })
  void a_course_of_care_is_summed_up_at_its_end(String text) {
    assertThat(trials(text)).contains("physical-therapy FAILED", "meloxicam FAILED");
  }

  @Test
  void a_list_of_failures_is_told_by_its_label() {
    assertThat(trials("Tried and failed:", "- physical therapy, 12 visits", "- meloxicam"))
        .contains("physical-therapy FAILED", "meloxicam FAILED");
  }

  @Test
  void care_of_a_joint_or_told_without_an_end_has_not_failed() {
    assertThat(trials("Physical therapy for the left knee did not help.")).isEmpty();
    assertThat(trials("Left rotator cuff: failed physical therapy.")).isEmpty();
    assertThat(trials("Her mother failed physical therapy and meloxicam.")).isEmpty();
    assertThat(trials("He had physical therapy. He takes meloxicam. Pain is 7/10.")).isEmpty();
  }

  private static List<Fact> read(String... lines) {
    return ReadFacts.under("HISTORY", lines);
  }

  private static List<String> trials(String... lines) {
    return ReadFacts.of(TreatmentTrial.class, read(lines)).stream().map(ReadFacts::say).toList();
  }

  /** The image guidance of an injection that is asked for under what is told. */
  private static Guidance guidanceAsked(String text) {
    return ReadFacts.requests("HISTORY", text, "PLAN", "Request authorization for an L5-S1 ESI.")
        .stream()
        .filter(InjectionRequest.class::isInstance)
        .map(InjectionRequest.class::cast)
        .findFirst()
        .orElseThrow()
        .guidance();
  }

  private static List<Boolean> guidance(String... lines) {
    return ReadFacts.of(Assessment.class, read(lines)).stream()
        .filter(assessment -> assessment.concept().equals("fluoroscopic-guidance"))
        .map(Fact::present)
        .toList();
  }
}
