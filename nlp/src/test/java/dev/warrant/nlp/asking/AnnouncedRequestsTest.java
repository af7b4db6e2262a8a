package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sentence, a field or a title announces is asked for, and nothing else is. */
class AnnouncedRequestsTest {
  @Test
  void a_sentence_may_open_a_list() {
    assertThat(
            AskedFor.treatments(
                "We are seeking approval for two items.",
                "",
                "   A. Skelaxin 800 mg, 1 tid, # 21",
                "   B. Nucynta 50 mg, 1 bid, # 60",
                "",
                "Other medications, no request today: Opana 10 mg, metoprolol."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void a_field_may_open_a_list() {
    assertThat(
            AskedFor.treatments(
                "Requesting today:   (A) Skelaxin 800 mg #21",
                "                    (B) Nucynta 50 mg #60"))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void lines_set_in_below_a_title_are_a_list_each() {
    assertThat(
            AskedFor.treatments(
                "The exam is as in May and nothing else was found that matters here today.",
                "Orders that need the adjuster",
                "   metaxalone 800 mg tid, 21 tabs",
                "   tapentadol 50 mg bid, 60 tabs",
                "Orders that don't: naproxen 500 mg."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void sentences_behind_one_that_asks_are_what_it_asks_for() {
    assertThat(
            AskedFor.treatments(
                "Today I am asking for two things. One is Skelaxin 800 mg three times a day number",
                "twenty-one. The other is another supply of Nucynta 50 mg twice a day number sixty."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void a_request_may_be_named_between_commas() {
    assertThat(
            AskedFor.treatments(
                "I request Skelaxin 800 mg tid, 21 tablets, for his neck.",
                "",
                "The other request, Nucynta 50 mg one twice daily, number 60, is for the knee."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
    assertThat(
            AskedFor.treatments(
                "I request Skelaxin 800 mg tid, 21 tablets, for his neck.",
                "",
                "The other request, Nucynta 50 mg one twice daily, number 60, was denied."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void a_sentence_may_open_a_table_and_one_that_asks_for_nothing_opens_none() {
    String[] table = {"| Skelaxin 800 mg tid | 21 |", "| Lumbar MRI | 1 |"};
    assertThat(AskedFor.treatments("Two items are requested.", "", table[0], table[1]))
        .containsExactly("metaxalone 800 mg", "MRI");
    assertThat(AskedFor.treatments("Two items were looked at.", "", table[0], table[1])).isEmpty();
  }

  @Test
  void an_appeal_asks_for_both_that_it_tells_of() {
    assertThat(
            AskedFor.treatments(
                "RE: Appeal of 6/6/2014",
                "",
                "Your office turned down Lidoderm patches #30 and a left L5 TFESI. I ask that both be",
                "reconsidered. Her scan is clear."))
        .hasSize(2);
  }

  @Test
  void asking_may_be_polite() {
    assertThat(
            AskedFor.treatments(
                "I would be obliged if you could cover Skelaxin 800 mg tid, 21 tablets."))
        .hasSize(1);
    assertThat(
            AskedFor.treatments(
                "We want your OK on the following: Skelaxin 800 mg tid (#21) and a TENS unit."))
        .hasSize(2);
    assertThat(AskedFor.treatments("Kindly consider a neck epidural at C6-7.")).hasSize(1);
    assertThat(AskedFor.treatments("Please consider that a neck epidural at C6-7 failed."))
        .isEmpty();
  }

  @Test
  void the_words_for_therapy_may_end_a_sentence() {
    assertThat(
            AskedFor.treatments(
                "Request. Number one, Skelaxin 800 mg #21. Number two, six visits of physical therapy."))
        .containsExactly("metaxalone 800 mg", "physical therapy");
  }

  @Test
  void and_between_levels_parts_no_treatments() {
    assertThat(AskedFor.treatments("Request: Left TFESI at L4 and L5 with PT 2x4 afterwards"))
        .containsExactly("epidural-steroid-injection [L4, L5]", "physical therapy");
    assertThat(AskedFor.treatments("Request: facet injections at L4-5 and L5-S1 TFESI, right"))
        .hasSize(2);
  }

  @Test
  void prose_asks_for_a_bare_name_where_it_asks_before_and_behind() {
    assertThat(AskedFor.treatments("I therefore ask that Lidoderm patches be authorised."))
        .hasSize(1);
    assertThat(AskedFor.treatments("I told him of Lidoderm patches.")).isEmpty();
  }

  @Test
  void how_many_stands_before_how_many_at_a_time() {
    assertThat(
            AskedFor.quantities("I am requesting metaxalone 800 mg, ten tablets, one at bedtime."))
        .containsExactly(10);
  }

  @Test
  void numbers_without_a_full_stop_count_a_list() {
    assertThat(
            AskedFor.treatments(
                "REQUESTS",
                "1  Skelaxin 800 mg TID #21",
                "2  Nucynta 50 mg BID #60",
                "3  Mobic 15 mg daily #30"))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg", "meloxicam 15 mg");
  }

  @Test
  void a_mark_may_say_how_many() {
    assertThat(
            AskedFor.treatments(
                "| drug | sig | RF today? |",
                "|---|---|---|",
                "| Skelaxin 800 mg | 1 tid | NEW #21 |",
                "| Nucynta 50 mg | 1 bid | RF #60 |",
                "| lisinopril 20 | 1 qd | no |"))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void a_memo_to_a_request_that_is_enclosed_is_no_list() {
    assertThat(
            AskedFor.treatments(
                "CLINIC MEMO -- REQUEST FOR AUTHORIZATION ENCLOSED",
                "Opana 10 mg helped him in the good weeks.",
                "Plan: Skelaxin 800 mg tid #21."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void an_appeal_asks_for_what_was_turned_down() {
    assertThat(
            AskedFor.treatments(
                "Re: request for reconsideration",
                "",
                "Last week your reviewer refused:",
                "",
                "   metaxalone 800 mg tid, 21 tabs",
                "   tapentadol 50 mg bid, 60 tabs",
                "",
                "He was wrong on both, and I enclose the chart."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void words_may_count_what_a_letter_asks_for() {
    assertThat(
            AskedFor.treatments(
                "I bring two requests this month. The first is Skelaxin 800 mg three times a day #21.",
                "The other is a thirty-day supply of Nucynta 50 mg twice a day for the hip."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void an_order_in_full_stands_whatever_is_said_behind_it() {
    assertThat(
            AskedFor.treatments(
                "PLAN:",
                "- Restoril 15 mg #3: one tonight, a second if needed",
                "- right L5 transforaminal ESI x1 under fluoroscopy"))
        .hasSize(2);
    assertThat(AskedFor.treatments("PLAN:", "- Restoril 15 mg #3 if sleep stays poor")).isEmpty();
  }

  @Test
  void who_signs_below_a_list_is_no_item_of_it() {
    assertThat(AskedFor.treatments("REQUESTS", "- Skelaxin 800 mg TID #21", "", "K. Ostrow, FNP-C"))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void an_item_may_begin_with_the_second_mark_where_its_own_was_the_first() {
    assertThat(AskedFor.treatments("RFA: (1) Skelaxin 800 mg, #21  (2) Nucynta 50 mg #60"))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void what_is_stopped_before_does_not_hold_back_what_is_ordered_behind() {
    assertThat(AskedFor.treatments("PLAN: d/c Soma, start Skelaxin 800 mg TID, 21 tabs."))
        .containsExactly("metaxalone 800 mg");
    assertThat(AskedFor.treatments("HISTORY: consider Soma and Skelaxin 800 mg TID, 21 tabs."))
        .isEmpty();
  }

  @Test
  void what_leads_to_a_count_asks_for_all_that_it_counts() {
    assertThat(
            AskedFor.treatments(
                "I would like to order, if you agree to it now, (i) Skelaxin 800 mg tid, #21;",
                "(ii) six sessions of acupuncture."))
        .hasSize(1);
    assertThat(
            AskedFor.treatments(
                "I would like to order for him (i) Skelaxin 800 mg tid, #21; and",
                "(ii) six sessions of acupuncture."))
        .hasSize(2);
  }

  @Test
  void what_was_copied_forward_asks_for_nothing_today() {
    assertThat(
            AskedFor.treatments(
                "(Copied forward from 10/01/2013) Plan: request Soma 350 mg #90.",
                "Visit 03/03/2014",
                "S: better.",
                "Plan: request Skelaxin 800 mg tid #21."))
        .containsExactly("metaxalone 800 mg");
  }
}
