package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that a mark, a label or a heading sets apart from what is merely taken. */
class MarkedRequestsTest {

  @Test
  void a_mark_at_the_end_of_a_row_asks_for_it_among_medicines_that_are_taken() {
    assertThat(
            AskedFor.treatments(
                "MEDS",
                "Percocet 5/325   1 bid prn       #60        RF",
                "Lidoderm 5%    two a day to the knee #60 RF",
                "atenolol       25 qd                       from PCP",
                "Tylenol        500 prn                     otc"))
        .containsExactly("oxycodone/acetaminophen 5 mg", "lidocaine patch 5%");
  }

  @Test
  void a_count_of_refills_is_no_mark_that_leaves_the_other_orders_out() {
    assertThat(
            AskedFor.treatments(
                "A/P",
                "1. Saphenous neuralgia",
                "     -> Lidoderm 5%, 1 patch to the shin, #30, 1 RF",
                "2. Back soreness",
                "     -> Norco 5/325, 1 bid, #40"))
        .containsExactly("lidocaine patch 5%", "hydrocodone/acetaminophen 5 mg");
  }

  @Test
  void short_lines_below_the_words_that_introduce_them_are_a_list() {
    assertThat(
            AskedFor.treatments(
                "The worker bent for a hose on Monday and has been in spasm since; naproxen did nothing for it, and he has",
                "never had a relaxant. The leg is as it was in June, with the same numbness and the same weak toe.",
                "",
                "Requests sent to the adjuster:",
                "    Left L5 TFESI w/ fluoroscopy",
                "    methocarbamol 750 mg tid x 7 days"))
        .containsExactly("epidural-steroid-injection [L5]", "methocarbamol 750 mg");
  }

  @Test
  void a_drawn_table_of_requests_is_cut_at_its_bars() {
    assertThat(
            AskedFor.treatments(
                "Table 1. Requested",
                "+----+------------------+--------+------+",
                "| No | Medicine         | Sig    | Qty  |",
                "+----+------------------+--------+------+",
                "| 1  | Robaxin 750 mg   | 1 HS   | 30   |",
                "| 2  | Norco 5/325 mg   | 1 q6h  | 120  |",
                "+----+------------------+--------+------+"))
        .containsExactly("methocarbamol 750 mg", "hydrocodone/acetaminophen 5 mg");
  }

  @Test
  void to_ask_to_start_a_medicine_asks_for_it() {
    assertThat(
            AskedFor.treatments(
                "I ask to start clonazepam 0.5 mg, one each night, fourteen tablets."))
        .containsExactly("clonazepam 0.5 mg");
  }

  @Test
  void a_row_that_another_doctor_writes_is_not_asked_for() {
    assertThat(
            AskedFor.treatments(
                "Medication | Sig | Qty | Request",
                "Norco 5/325 | 1 bid | 60 | x",
                "Lexapro 10 | 1 qd | 30 | by psychiatry"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("hydrocodone");
  }

  @Test
  void a_heading_may_say_itself_what_it_asks_for() {
    assertThat(
            AskedFor.treatments(
                "## Requesting: left L5 TFESI (fluoro) + Robaxin 750 mg #21",
                "",
                "- Who: 52 F, teller, fell 2015-03-04",
                "",
                "## Exam",
                "- EHL 4/5 L"))
        .containsExactly("epidural-steroid-injection [L5]", "methocarbamol 750 mg");
  }

  @Test
  void what_the_writer_needs_under_a_lettered_heading_is_asked_for() {
    assertThat(
            AskedFor.treatments(
                "a. Subjective",
                "   Low back pain, 7/10.",
                "b. What has been done",
                "   Mobic 15 mg, no help.",
                "c. Objective",
                "   Spasm.",
                "d. What we need from you",
                "   1) Robaxin 750 mg, 1 tid, #21.",
                "   2) Mobic goes on (has supply)."))
        .containsExactly("methocarbamol 750 mg");
  }

  @Test
  void two_lines_that_open_with_a_dose_are_two_entries() {
    assertThat(
            AskedFor.treatments(
                "TREATMENT REQUESTED (RFA attached)",
                "  Tramadol 50 mg, 1 qd before physical therapy, # 15",
                "  Restoril 15 1 hs, # 14, new"))
        .containsExactly("tramadol 50 mg", "temazepam 15 mg");
  }

  @Test
  void lines_under_labels_of_their_own_are_told_apart() {
    assertThat(
            AskedFor.treatments(
                "PLAN",
                "Start: nortriptyline 10 mg HS 30 tabs",
                "Stop: Cymbalta 30 mg #30 (nausea)",
                "Wait: lidocaine patch until the trial is over"))
        .containsExactly("nortriptyline 10 mg");
  }

  @Test
  void what_is_refused_in_the_same_breath_is_not_asked_for() {
    assertThat(
            AskedFor.treatments(
                "I request Percocet 5/325 #18 only; her nerves are calm, so no Ativan 1 mg this time."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("oxycodone");
  }

  @Test
  void directions_and_a_count_on_lines_below_belong_to_the_medicine() {
    List<FoundRequest> found =
        AskedFor.in(
            "PRESCRIPTIONS TO BE FILLED",
            "Norflex ER 100 mg",
            "   Take 1 tablet every 12 hours as needed",
            "   Count: 20     Refill: 0",
            "",
            "EXAM",
            "Spasm.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).text().text()).contains("Count: 20");
  }

  @Test
  void boxes_of_which_none_is_ticked_are_the_bullets_of_a_list_of_orders() {
    assertThat(
            AskedFor.treatments(
                "## Orders pending authorization",
                "- [ ] ESI, lumbar, interlaminar L2-3, fluoroscopic, x1",
                "- [ ] Lidoderm patch 5%, 2 patches daily, #60",
                "",
                "## Exam",
                "Spurling positive."))
        .containsExactly("epidural-steroid-injection [L2-3]", "lidocaine patch 5%");
  }

  @Test
  void a_box_left_open_beside_one_that_is_ticked_asks_for_nothing() {
    assertThat(
            AskedFor.treatments(
                "## Orders pending authorization",
                "- [x] Robaxin 750 mg #21",
                "- [ ] Lidoderm patch 5%, 2 patches daily, #60"))
        .containsExactly("methocarbamol 750 mg");
  }

  @Test
  void the_subject_of_an_appeal_names_what_it_asks_for() {
    assertThat(
            AskedFor.treatments(
                "RE: Appeal of denial, transforaminal epidural steroid injection, right S1",
                "",
                "Dear Review Physician:",
                "She limped in on two canes."))
        .containsExactly("epidural-steroid-injection [S1]");
  }

  @Test
  void numbered_prescriptions_are_asked_for() {
    assertThat(
            AskedFor.treatments(
                "Rx #1 Nucynta ER 50 mg, take 1 q12h, #60, no refill",
                "Rx #2 Celebrex 100 mg, take 1 daily with food, #30, no refill",
                "Note: asked for Xanax; declined by me."))
        .hasSize(2);
  }
}
