package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was settled before, refused or only wished for, beside what is asked for. */
class SettledRequestsTest {

  @Test
  void what_is_withdrawn_is_not_asked_for() {
    assertThat(
            AskedFor.treatments(
                "Change of request: please disregard the RFA of 5/1 for Soma 350 mg #90. I request",
                "Robaxin 750 mg #21, 1 tid."))
        .containsExactly("methocarbamol 750 mg");
  }

  @Test
  void a_list_for_the_carrier_ends_where_an_aside_or_another_list_begins() {
    assertThat(
            AskedFor.treatments(
                "Seen 3/3/2014. Sleeps five hours.",
                "needs to go to adjuster",
                "(1) Restoril 15 mg qhs #10",
                "(Lexapro authorized already, good thru May)",
                "Still pending:",
                "(1) Nucynta 50 mg #60"))
        .containsExactly("temazepam 15 mg");
  }

  @Test
  void an_item_that_asks_for_itself_asks_for_none_below_it() {
    assertThat(
            AskedFor.treatments(
                "PLAN:",
                "- Skelaxin 800 mg tid #21 - auth requested",
                "- Mobic 15 mg, same",
                "- he asks about Soma again"))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void what_stands_behind_one_order_is_said_of_the_other() {
    assertThat(
            AskedFor.treatments(
                "REQUEST FOR AUTHORIZATION",
                "Skelaxin 800 mg #21; Nucynta 50 mg #60 already approved"))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void said_of_both_it_leaves_out_both() {
    assertThat(
            AskedFor.treatments(
                "REQUEST FOR AUTHORIZATION",
                "Mobic 15 mg #30",
                "Skelaxin 800 mg #21; Nucynta 50 mg #60, both already approved"))
        .containsExactly("meloxicam 15 mg");
  }

  @Test
  void a_refusal_to_ask_reaches_the_name_that_it_leads_to_and_no_further() {
    assertThat(
            AskedFor.treatments(
                "REQUEST FOR AUTHORIZATION",
                "We are not asking for more Soma 350 mg #30. Please authorize Skelaxin 800 mg #21."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void a_colon_leaves_out_what_needs_no_approval() {
    assertThat(
            AskedFor.treatments(
                "Authorization is requested for Skelaxin 800 mg #21.",
                "Whatever else she takes needs no approval: Mobic 15 mg #30, Nucynta 50 mg #60."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void words_that_count_open_the_items_of_a_list() {
    assertThat(
            AskedFor.treatments(
                "I request two medicines.",
                "First, Skelaxin 800 mg three times a day.",
                "Second, Restoril 15 mg at bedtime.",
                "",
                "He once took Soma 350 mg."))
        .containsExactly("metaxalone 800 mg", "temazepam 15 mg");
  }

  @Test
  void dots_lead_from_a_field_to_its_value_and_from_a_medicine_to_its_number() {
    assertThat(
            AskedFor.quantities(
                "Orders for UR:",
                "Medication ........ Restoril 15 mg qhs #10",
                "Imaging ........... none"))
        .containsExactly(10);
    assertThat(
            AskedFor.quantities(
                "Renewals to be authorized:",
                "Restoril 15 mg at bedtime ........ 10",
                "Skelaxin 800 mg three times a day ..... 42"))
        .containsExactly(10, 42);
  }

  @Test
  void bars_divide_a_row_without_standing_around_it() {
    assertThat(
            AskedFor.treatments(
                "Requested Treatment (see instructions for guidance; attach additional pages if necessary)",
                "Diagnosis | Code | Service Requested | CPT | Other Information: (Frequency, Quantity)",
                "Neck strain | 847.0 | Skelaxin 800 mg | | 1 tid, #42"))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void fields_below_a_medicine_may_ask_how_many() {
    assertThat(
            AskedFor.quantities(
                "REQUEST FOR AUTHORIZATION",
                "Medication: Skelaxin",
                "How much: 800 mg",
                "How often: three times a day",
                "How many: 42"))
        .containsExactly(42);
  }

  @Test
  void a_letter_that_refuses_tells_what_was_asked_for() {
    assertThat(
            AskedFor.treatments(
                "Dear Dr. Okoro:",
                "We reviewed your request for Skelaxin 800 mg #90. The request is denied.",
                "The request for aquatic therapy was granted by another letter."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void the_newest_visit_asks_and_an_older_one_does_so_no_more() {
    assertThat(
            AskedFor.treatments(
                "5/6/2015 - most recent",
                "Cannot sleep before the hearing. Restoril 15 mg qhs #10 - send RFA.",
                "",
                "2/6/2015",
                "Neck in spasm. Skelaxin 800 mg #21 RFA sent."))
        .containsExactly("temazepam 15 mg");
  }

  @Test
  void a_form_and_the_note_of_the_week_before_it_ask_together() {
    assertThat(
            AskedFor.treatments(
                "5/6/2015 visit",
                "Cannot sleep before the hearing. Restoril 15 mg qhs #10 - send RFA.",
                "",
                "5/11/2015",
                "Called, neck in spasm. Skelaxin 800 mg #21 RFA sent."))
        .containsExactly("temazepam 15 mg", "metaxalone 800 mg");
  }

  @Test
  void the_number_of_a_diagnosis_counts_no_tablets() {
    assertThat(AskedFor.quantities("PLAN:", "For #1 Skelaxin 800 mg tid (#42), RFA sent."))
        .containsExactly(42);
  }

  @Test
  void a_choice_left_blank_is_not_asked_for() {
    assertThat(
            AskedFor.treatments(
                "REQUEST FOR AUTHORIZATION", "___ MRI", "___ Surgery", "Skelaxin 800 mg #42"))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void what_was_approved_before_may_be_asked_for_again() {
    assertThat(
            AskedFor.treatments(
                "PLAN:", "Skelaxin 800 mg #21 was approved last spring and is again requested."))
        .containsExactly("metaxalone 800 mg");
  }

  @Test
  void an_aside_that_begins_with_another_treatment_is_said_of_that() {
    assertThat(
            AskedFor.treatments(
                "Please approve Restoril 15 mg #10 until it works (sertraline already authorized)."))
        .containsExactly("temazepam 15 mg");
  }

  @Test
  void the_current_request_asks_and_the_current_medicines_do_not() {
    assertThat(
            AskedFor.treatments(
                "Current request: Restoril 15 mg #10", "Current meds: Skelaxin 800 mg #60"))
        .containsExactly("temazepam 15 mg");
  }
}
