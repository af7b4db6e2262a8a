package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notes are of 10 March 2015. */
class InjectionHistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No prior ESIs.",
        "He has never had an injection.",
        "She has not been injected before.",
        "Prior ESI: none",
        "There is no record of a previous epidural.",
        "No interventional procedures have been done to date.",
        "An L5-S1 ESI is requested. This would be her first.",
        "ESI #1 at L4-5 under fluoroscopy.",
        "Has he had an epidural before? No.",
        "EARLIER INJECTIONS: 0",
        "Spinal injections to date - nil",
        "He is epidural-naive.",
        "Zero previous blocks.",
        "ESI x 0",
        "She has had no treatment of any kind before today.",
        "Her spine has never been injected.",
        "The ESI approved in 2013 was never performed.",
        "She declined an epidural in 2013.",
        "Trigger point injections were given in 2013; no epidural has been done.",
        "An ESI was authorized in 2014, but she backed out and none was done.",
      })
  void no_injection_was_given_before(String text) {
    assertThat(injections(text)).containsExactly("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blocks as above, follow up after the third.",
        "Epidurals as requested; see him two weeks after the second.",
      })
  void a_visit_after_one_that_is_asked_for_tells_of_none_that_was_given(String text) {
    assertThat(injections(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She underwent an L4-5 ESI on 5/6/2014. | 1 on 2014-05-06 within a year",
        "Blocks were given on 5/6/2014, 8/7/2014 and 11/3/2014. | 3 on 2014-11-03 within a year",
        "An ESI of 2/3/2012 helped. | 1 on 2012-02-03",
        "He has had three epidurals in the past 12 months. | 3 within a year",
        "A repeat left S1 TFESI is requested. | 1",
        "Lumbar ESI, which would be the third this year. | 2 within a year",
        "ESI #3 under fluoroscopy. | 2",
        "Epidurals in 2014: 4/14, 6/25 and 9/26. | 3 on 2014-09-26 within a year",
        "Treatment to date: therapy, acupuncture and an ESI. | 1",
        "Dexamethasone was instilled around the left S1 root on 5/6/2014. | 1 on 2014-05-06 within a year",
        "This is not his first ESI. | 1",
      })
  void injections_given_before_are_counted(String text, String injection) {
    assertThat(injections(text)).containsExactly(injection);
  }

  @Test
  void an_injection_told_of_twice_is_one() {
    assertThat(
            injections(
                "She underwent an L4-5 ESI on 5/6/2014.",
                "The block of 5/6/2014 gave 60% relief.",
                "The injection wore off in July."))
        .containsExactly("1 on 2014-05-06 within a year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trigger point injections in 2013 gave 50% relief.",
        "She walks two blocks.",
        "The risks of an epidural injection were explained.",
        "An L4-5 ESI is requested.",
        "He hopes that the ESI will bring 50% relief for eight weeks.",
        "If she gets 60% relief we would repeat the ESI.",
        "Was an epidural given before?",
        "Injections should be performed under fluoroscopy.",
        "Date of the last epidural: ________",
        "She finished a second block of therapy.",
        "He dreads the procedure.",
        "The knee was injected in 2013.",
        "Her cousin, a mason, had three shots in his back.",
        "A single left L5 TFESI, performed with fluoroscopic guidance, is proposed.",
        "A nerve block of 3/4/2014 to the shoulder gave 70% relief.",
      })
  void what_was_not_given_is_no_injection_before(String text) {
    assertThat(injections(text)).isEmpty();
    assertThat(responses(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ESI of 5/6/2014 gave 60% relief for eight weeks. | 60% 8.0 weeks",
        "ESI 5/6/2014: 75% x 10 wks. | 75% 10.0 weeks",
        "After the block the leg pain fell from 8/10 to 2/10 for two months. | 75% 8.6 weeks",
        "The last ESI took half of the pain for three weeks. | 50% 3.0 weeks",
        "The ESI gave less than 50% relief for seven weeks. | 49% 7.0 weeks",
        "The ESI gave 70% relief for almost six weeks. | 70% 5.9 weeks",
        "The ESI took away 80% of the pain for a few days. | 80% 0.5 weeks",
        "The ESI helped: at ten weeks he was still 60% better. | 60% 10.0 weeks",
        "The ESI of 5/6/2014 was of no benefit. | none ?",
        "TFESI 5/6/2014: 70% (10 wks) | 70% 10.0 weeks",
        "The block took the pain from an eight to a two, and that held all summer long. | 75% 8.6 weeks",
        "The ESI of 5/6/2014 gave 70% relief through early July. | 70% 8.0 weeks",
        "The ESI of 5/6/2014 gave 70% relief, and the pain came back in June. | 70% 3.7 weeks",
        "For ten weeks after the ESI a third of the pain remained. | 67% 10.0 weeks",
        "Pre-ESI VAS 8. Post-ESI VAS: 2 wk 3, 8 wk 3, 12 wk 7. | 62% 8 weeks",
        "By the next morning after the ESI the leg was back to where it was. | ? 0.1 weeks",
        "It hurt more after the epidural than before it. | none ?",
        "Relief of 65% persisted for eight weeks after the ESI. | 65% 8.0 weeks",
        "The last ESI did what it should: pain halved for seven weeks. | 50% 7.0 weeks",
        "The ESI of 5/6/2014 gave 60% relief until roughly Labor Day. | 60% 16.8 weeks",
        "ESI 5/6/2014: 60% better, held 8 1/2 weeks. | 60% 8.5 weeks",
        "The ESI of 5/6/2014 gave 60% relief until the second week of July. | 60% 9.0 weeks",
        "The ESI of 5/6/2014 gave 60% relief until the fourth week of May. | 60% 2.2 weeks",
        "The ESI of 5/6/2014 gave 60% relief, which held until 7/8/2014. | 60% 9.0 weeks",
        "TFESI 5/6/2014: 8 -> 2 x 9 wk | 75% 9.0 weeks",
        "The ESI in May gave 60% relief for eight weeks. | 60% 8.0 weeks",
        "The ESI of 5/6/2014 gave 60% for nine weeks with fewer pills. | '60% 9.0 weeks, less medicine'",
        "He got seven weeks out of the ESI, better by 60%. | 60% 7.0 weeks",
        "He was 60% better for eight of the twelve weeks since the ESI. | 60%",
      })
  void the_response_is_a_share_of_the_pain_and_a_time(String text, String response) {
    assertThat(responses(text)).containsExactly(response);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He cut Norco from four a day to one. | true",
        "Vicodin went from six a day to two. | true",
        "She came off tramadol. | true",
        "His medications were unchanged. | false",
        "The tramadol was never reduced. | false",
        "She stayed on the same tablets. | false",
        "Norco use went up. | false",
        "She was able to discontinue tramadol. | true",
        "Norco: 6 a day before, 2 a day after. | true",
        "Norco went from 2 a day to 4 a day. | false",
        "She got by on two Norco a day where she had needed five. | true",
        "Norco from qid to bid. | true",
        "Tramadol was added. | false",
        "She rarely touched the Norco. | true",
        "The pill bottles gathered dust. | true",
        "Norco q4h before the block, q12h since. | true",
      })
  void medicines_after_the_injection(String next, boolean less) {
    assertThat(
            ReadFacts.of(
                InjectionResponse.class,
                read("The ESI of 5/6/2014 gave 60% relief for eight weeks.", next)))
        .extracting(InjectionResponse::medicationReduced)
        .containsExactly(less);
  }

  @Test
  void the_statements_that_follow_go_on_telling_of_the_response() {
    assertThat(
            responses(
                "She underwent an ESI on 5/6/2014.",
                "The leg was 65% better.",
                "It lasted nine weeks.",
                "She halved her Norco."))
        .containsExactly("65% 9.0 weeks, less medicine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 2/10/2015 he limps half a block.",
        "As of 2/10/2015 she is limited to three blocks' walking.",
        "2/10/2015: one city block without a cane.",
        "Diary to be kept for two months following the epidural.",
        "Nurse call ten days after the injection.",
      })
  void neither_a_walk_nor_a_plan_is_an_injection(String text) {
    assertThat(injections(text)).isEmpty();
    assertThat(responses(text)).isEmpty();
  }

  @Test
  void relief_that_a_medicine_gave_is_not_the_injections() {
    assertThat(
            responses(
                "She underwent an ESI on 5/6/2014.", "Norco gives her 60% relief for four hours."))
        .isEmpty();
  }

  @Test
  void the_last_injection_describes_the_present() {
    assertThat(responses("ESI 5/6/2014: 70% x 9 wks.", "", "ESI 11/3/2014: 30% x 2 wks."))
        .containsExactly("HISTORICAL 70% 9.0 weeks", "30% 2.0 weeks");
  }

  @Test
  void each_of_several_injections_of_a_sentence_has_its_own_response() {
    assertThat(responses("ESI 5/6/2014 gave 65% for eight weeks; that of 9/9/2014 gave 20%."))
        .containsExactly("HISTORICAL 65% 8.0 weeks", "20%");
    assertThat(responses("The first epidural gave 60% for nine weeks, the second none."))
        .containsExactly("HISTORICAL 60% 9.0 weeks", "none ?");
  }

  @Test
  void who_drives_the_patient_home_was_not_injected() {
    assertThat(injections("His wife drove him home after the ESI on 5/6/2014."))
        .containsExactly("1 on 2014-05-06 within a year");
  }

  @Test
  void a_form_is_answered_question_by_question() {
    List<Fact> facts =
        read(
            "Was an epidural given before? When?",
            "Yes, on 5/6/2014.",
            "What relief did it bring?",
            "Pain down by 70%. It lasted ten weeks.",
            "Was less pain medicine used?",
            "Yes.");
    assertThat(ReadFacts.of(PriorInjection.class, facts))
        .extracting(ReadFacts::say)
        .containsExactly("1 on 2014-05-06 within a year");
    assertThat(ReadFacts.of(InjectionResponse.class, facts))
        .extracting(ReadFacts::say)
        .containsExactly("70% 10.0 weeks, less medicine");
  }

  private static List<Fact> read(String... lines) {
    return ReadFacts.under("HISTORY", lines);
  }

  private static List<String> injections(String... lines) {
    return ReadFacts.of(PriorInjection.class, read(lines)).stream().map(ReadFacts::say).toList();
  }

  private static List<String> responses(String... lines) {
    return ReadFacts.of(InjectionResponse.class, read(lines)).stream().map(ReadFacts::say).toList();
  }
}
