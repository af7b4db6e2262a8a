package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.TreatmentTrial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time after an injection, and the care before one, in plain words. */
class AfterInjectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was on Ultram qid before the ESI, now bid.",
        "Able to d/c Lodine p ESI.",
        "He tucked the pill bottle away after the block.",
        "She only needed Aleve following the epidural.",
        "Oral opioid use was curtailed while the block was in effect.",
        "The shot helped, did not have to take as much naproxen.",
        "He only takes Ultram on bad days since the injection.",
        "She denies needing any Ultram for nine weeks after the ESI.",
        "After the block he took Ultram once a week, versus every day.",
        "She could go without pain pills after the block.",
      })
  void less_medicine_was_taken_after_an_injection(String text) {
    assertThat(responses(text)).singleElement().asString().endsWith("less medicine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the block she may be able to cut down on her pills.",
        "The ESI did not let her cut down on her pills.",
        "There is no documentation that opioid use was reduced after the block.",
        "Repeat blocks are based on pain relief with associated reduction of medication use.",
      })
  void what_is_hoped_for_denied_or_asked_of_a_record_is_not_less_medicine(String text) {
    assertThat(responses(text)).noneMatch(response -> response.endsWith("less medicine"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten weeks after the ESI she still reports 70% improvement. | 70% 10.0 weeks",
        "He is 11 wks s/p ESI and remains 60% better. | 60% 11.0 weeks",
        "Since the block 9 weeks ago the leg is 80% better. | 80% 9.0 weeks",
        "ESI #1 2/3/14 - 65% relief, lasted 9 weeks. | 65% 9.0 weeks",
        "Leg pain was 2/10 for ten weeks after the ESI; it had been 8/10. | 75% 10.0 weeks",
        "Epidural: pain 8 -> 2, x 9 wk. | 75% 9.0 weeks",
      })
  void what_still_holds_weeks_after_an_injection_has_lasted_for_them(String text, String response) {
    assertThat(responses(text)).containsExactly(response);
  }

  @Test
  void relief_may_be_told_behind_the_repeat_or_across_two_sentences() {
    assertThat(responses("Repeat ESI.", "He had 70% relief for 10 weeks."))
        .containsExactly("70% 10.0 weeks");
    assertThat(responses("Last injection 5 months ago.", "80% relief until one month ago."))
        .singleElement()
        .asString()
        .startsWith("80% 17");
    assertThat(responses("Prior to ESI pain was 8/10.", "After ESI pain was 2/10 for 3 months."))
        .singleElement()
        .asString()
        .startsWith("75%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has not responded to physical therapy, meloxicam and rest.",
        "She continues with leg pain after completing physical therapy and meloxicam.",
        "Arm pain persists even though he has completed physical therapy and takes meloxicam.",
        "Failed conservative mgmt: physical therapy, meloxicam.",
        "Ongoing leg pain in spite of physical therapy and meloxicam.",
      })
  void a_complaint_that_goes_on_is_a_verdict_on_the_care_told_behind_it(String text) {
    assertThat(trials(text)).contains("physical-therapy FAILED", "meloxicam FAILED");
  }

  @Test
  void care_is_named_by_its_label_and_medicines_as_a_whole() {
    assertThat(trials("PT: completed, no relief.")).contains("physical-therapy FAILED");
    assertThat(trials("PT - done - no change. Meds - no change.")).contains("analgesic FAILED");
    assertThat(trials("Therapy, traction and pills did nothing.")).contains("analgesic FAILED");
  }

  private static List<String> responses(String... lines) {
    return ReadFacts.of(
            InjectionResponse.class, ReadFacts.under("SUBJECTIVE", String.join(" ", lines)))
        .stream()
        .map(ReadFacts::say)
        .toList();
  }

  private static List<String> trials(String... lines) {
    return ReadFacts.of(TreatmentTrial.class, ReadFacts.under("HISTORY", lines)).stream()
        .map(ReadFacts::say)
        .toList();
  }
}
