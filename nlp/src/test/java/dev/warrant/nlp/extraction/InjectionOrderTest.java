package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several injections was the last. The notes are of 10 March 2015. */
class InjectionOrderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Another ESI was given on 11/3/2014.",
        "The block was repeated on 11/3/2014.",
        "A second ESI was given in the fall.",
        "That of 11/3/2014 was done in Fresno.",
        "She has had two ESIs in all; the second was in November.",
      })
  void a_later_injection_that_brought_nothing_told_leaves_the_earlier_one_in_the_past(
      String later) {
    assertThat(responses("The first ESI, of 5/6/2014, gave 70% relief for nine weeks.", later))
        .containsExactly("HISTORICAL 70% 9.0 weeks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second ESI is requested.",
        "He would like another one.",
        "This would be his second ESI.",
        "The first two weeks were the best.",
        "His cousin had a second ESI on 11/3/2014.",
      })
  void what_is_asked_for_or_anothers_is_no_later_injection(String next) {
    assertThat(responses("The ESI of 5/6/2014 gave 70% relief for nine weeks.", next))
        .containsExactly("70% 9.0 weeks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "That of 11/3/2014 gave no relief. | none ?",
        "The November repeat took off a quarter for ten days. | 25% 1.4 weeks",
        "After that of 11/3/2014 she was a third better. | 33%",
        "The second one was a disappointment. | none ?",
      })
  void the_later_one_is_told_of_without_its_name(String later, String response) {
    assertThat(responses("The ESI of 5/6/2014 gave 70% relief for nine weeks.", later))
        .containsExactly("HISTORICAL 70% 9.0 weeks", response);
  }

  @Test
  void the_first_may_be_told_of_last() {
    assertThat(
            responses(
                "ESIs were given on 5/6/2014 and 11/3/2014.",
                "The second gave 20% relief for two weeks.",
                "The first gave 70% relief for nine weeks."))
        .containsExactly("20% 2.0 weeks", "HISTORICAL 70% 9.0 weeks");
  }

  @Test
  void injections_of_two_parts_of_the_spine_do_not_follow_one_another() {
    assertThat(
            responses(
                "The lumbar ESI of 5/6/2014 gave 70% relief for nine weeks.",
                "", "The cervical ESI of 11/3/2014 gave 20% relief for two weeks."))
        .containsExactly("70% 9.0 weeks", "20% 2.0 weeks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ESI on May 6 gave 60% relief for eight weeks. | 1 on 2014-05-06 within a year",
        "ESI 5/28 helped. | 1 on 2014-05-28 within a year",
        "The June block helped. | 1 on 2014-06-01 within a year",
        "Injections on 5/28, 8/7 and 11/3 helped. | 3 on 2014-11-03 within a year",
      })
  void a_day_without_its_year_is_the_last_such(String text, String injection) {
    assertThat(injections(text)).containsExactly(injection);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her foreman had two blocks in his back.",
        "A friend of hers had an ESI that did nothing.",
        "People at the plant who got these shots were no better.",
        "An uncle ended up paralyzed after an epidural.",
        "Therapy is to begin after the injection.",
      })
  void what_others_had_or_is_to_come_was_not_given(String text) {
    assertThat(injections(text)).isEmpty();
    assertThat(responses(text)).isEmpty();
  }

  @Test
  void behind_anothers_injection_the_patients_own_is_told_of() {
    assertThat(
            responses("Her foreman had two blocks.", "Hers, of 5/6/2014, gave 70% for nine weeks."))
        .containsExactly("70% 9.0 weeks");
  }

  private static List<String> injections(String... lines) {
    return ReadFacts.of(PriorInjection.class, ReadFacts.under("HISTORY", lines)).stream()
        .map(ReadFacts::say)
        .toList();
  }

  private static List<String> responses(String... lines) {
    return ReadFacts.of(InjectionResponse.class, ReadFacts.under("HISTORY", lines)).stream()
        .map(ReadFacts::say)
        .toList();
  }
}
