package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests of forms and lists whose parts stand beside or below each other. */
class FormRequestsTest {
  @Test
  void a_row_of_the_form_is_read_by_the_names_above_it_that_gaps_set_apart() {
    assertThat(
            asked(
                "Requested Treatment (see instructions)",
                "Diagnosis (Required)     ICD-Code (Required)     Service/Good Requested (Required)     CPT/HCPCS Code (If known)     Other Information: (Frequency, Duration, Quantity)",
                "Knee pain     719.46     Ultram 50 mg     N/A     1 tab bid, #60",
                "Spasm     728.85     Robaxin 500 mg     N/A     1 tab qhs, #20"))
        .containsExactly("tramadol 60", "methocarbamol 20");
  }

  @Test
  void letters_may_count_the_rows_of_a_form_left_of_what_its_header_names() {
    assertThat(
            asked(
                "RFA   Date: 3/3/2015",
                "",
                "      Item                                  Qty",
                "  A   Robaxin 750 mg, 1 tid x 7 days         21",
                "  B   Restoril 15 mg, 1 hs x 10 days         10",
                "",
                "Stiff since Monday."))
        .containsExactly("methocarbamol 21", "temazepam 10");
  }

  @Test
  void a_number_that_counts_rows_is_no_quantity() {
    assertThat(
            asked(
                "Two things are being asked for.",
                "",
                "| # | what | how many |",
                "|---|------|----------|",
                "| 1 | Robaxin 750 mg tid | 21 tablets |",
                "| 2 | Restoril 15 mg hs | 10 |"))
        .containsExactly("methocarbamol 21", "temazepam 10");
    assertThat(asked("Drug/Str\t\tSig\t\tDisp\tRef", "Lidoderm 5%\t1 patch daily\t30\t2"))
        .containsExactly("lidocaine 30");
  }

  @Test
  void who_signs_below_an_order_is_no_part_of_it() {
    assertThat(
            asked(
                "*** RFA 05/05/2015 ***",
                "Tramadol 50 mg 1 bid ........ #60",
                "Robaxin 750 mg tid .......... #21",
                "prov: J. D., NP"))
        .containsExactly("tramadol 60", "methocarbamol 21");
  }

  @Test
  void a_sign_before_the_numbers_of_orders_tells_them_apart() {
    assertThat(
            asked(
                "#1 ROBAXIN 750 MG TABS, TAKE 1 TID, DISP 21, NO REFILLS",
                "#2 ULTRAM 50 MG TABS, TAKE 1 BID, DISP 60, NO REFILLS"))
        .containsExactly("methocarbamol 21", "tramadol 60");
  }

  @Test
  void the_code_of_a_service_parts_it_not_from_its_quantity_below() {
    assertThat(
            asked(
                "Service/Good Requested: Skelaxin 800 mg",
                "CPT/HCPCS: none",
                "Other information (frequency, duration, quantity): 1 tid, #21, 7 days"))
        .containsExactly("metaxalone 21");
    assertThat(
            asked(
                "Service/Good Requested",
                "Skelaxin 800 mg",
                "CPT/HCPCS Code",
                "Other Information",
                "#21, 1 tid"))
        .containsExactly("metaxalone 21");
  }

  @Test
  void a_second_order_tells_that_the_field_above_it_is_one() {
    assertThat(
            asked(
                "Diagnosis  Radiculitis, left S1",
                "Procedure  Left S1 transforaminal epidural, one level",
                "Also Rx    Robaxin 750 mg tid, #21"))
        .containsExactly("epidural-steroid-injection", "methocarbamol 21");
    assertThat(asked("Procedure  Left S1 transforaminal epidural", "Also takes Norvasc")).isEmpty();
  }

  @Test
  void the_last_item_of_a_list_that_a_rule_closes_is_an_item() {
    assertThat(
            asked(
                "requested:",
                " (a) Ultram 50 mg  #60",
                " (b) lidocaine 4% gel 60 ml, to elbow bid",
                "_________________________________",
                "",
                "The elbow is sore."))
        .containsExactly("tramadol 60", "lidocaine 60");
  }

  @Test
  void tubes_are_counted_and_their_grams_are_not() {
    assertThat(asked("Requested: Lidocaine 5% ointment, 3 x 50 g tubes"))
        .containsExactly("lidocaine 3");
    assertThat(asked("Requested: Lidocaine 5% ointment, 2 tubes")).containsExactly("lidocaine 2");
    assertThat(asked("Requested: Lidocaine 5% ointment, 50 g")).containsExactly("lidocaine 50");
  }

  @Test
  void a_list_of_what_was_ended_asks_for_nothing() {
    assertThat(
            asked(
                "Ordered This Visit:",
                "Zanaflex 4 mg tablet; 1 nightly; Disp-20",
                "Discontinued This Visit:",
                "Soma 350 mg tablet, 1 nightly, #30"))
        .containsExactly("tizanidine 20");
  }

  @Test
  void what_a_plan_does_for_a_pain_is_of_the_plan() {
    assertThat(asked("PLAN", "Pain: Refill Ultram 50 mg, 1 bid, #60.", "Sleep: Colace OTC."))
        .containsExactly("tramadol 60");
  }

  @Test
  void what_was_dispensed_before_or_comes_from_another_is_not_asked_for() {
    assertThat(
            asked(
                "PLAN: I request Ultram 50 mg #60. Robaxin 750 #30 was dispensed on 5/2/14.",
                "He stays on Neurontin 300 tid, for which no refill is needed."))
        .containsExactly("tramadol 60");
    assertThat(asked("Req'd: Ultram 50 mg #60", "Prior cert: Robaxin 750 #30 on 4/1/14."))
        .containsExactly("tramadol 60");
  }

  @Test
  void billing_codes_open_lines_of_their_own() {
    assertThat(
            asked(
                "RFA - MEDICATIONS",
                "99070  Tramadol 50 mg  #60  1 bid",
                "99070  Methocarbamol 750 mg  #30  1 qhs"))
        .containsExactly("tramadol 60", "methocarbamol 30");
  }

  @Test
  void stops_between_letters_of_directions_end_no_sentence() {
    assertThat(
            asked("PLAN: I am requesting Ultram 50 mg, one p.o. q.6 hours p.r.n. pain, number 60."))
        .containsExactly("tramadol 60");
  }

  private static List<String> asked(String... lines) {
    return AskedFor.in(lines).stream().map(FormRequestsTest::named).toList();
  }

  private static String named(FoundRequest request) {
    return request.parsed() instanceof ParsedDrug drug
        ? drug.drug().id() + " " + drug.phrase().quantity().stripTrailingZeros().toPlainString()
        : request.treatment().replaceFirst(" \\[.*", "");
  }
}
