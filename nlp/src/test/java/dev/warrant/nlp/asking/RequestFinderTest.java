package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestFinderTest {

  @Test
  void a_row_of_a_form_asks_for_all_that_its_columns_say() {
    List<FoundRequest> found =
        AskedFor.in(
            "Employee Information",
            "Name: T.U.",
            "",
            "| Diagnosis | Treatment Requested | CPT | Frequency, Quantity |",
            "|---|---|---|---|",
            "| Spasm | Methocarbamol 500 mg | n/a | one TID, qty 30 |",
            "",
            "EXAM",
            "Spasm.");
    assertThat(texts(found)).containsExactly("Methocarbamol 500 mg | n/a | one TID, qty 30");
    assertThat(((ParsedDrug) found.get(0).parsed()).phrase().quantity()).hasToString("30");
  }

  @Test
  void the_cell_that_names_a_treatment_counts_and_not_its_category() {
    List<FoundRequest> found =
        AskedFor.in(
            "REQUESTED\tDETAIL\tQTY",
            "Oral\tBaclofen 10 mg, one TID\t42",
            "Brace\tLumbar brace\t1");
    assertThat(texts(found)).first().isEqualTo("Baclofen 10 mg, one TID 42");
    assertThat(((ParsedDrug) found.get(0).parsed()).phrase().quantity()).hasToString("42");
  }

  @Test
  void a_table_of_medicines_in_use_asks_for_nothing() {
    List<FoundRequest> found =
        AskedFor.in(
            "REQUEST FOR AUTHORIZATION",
            "- Lumbar brace",
            "",
            "CURRENT MEDICATIONS",
            "| Medication | Dose | Response |",
            "|---|---|---|",
            "| Norco | 5/325 mg #60 | 50% relief |");
    assertThat(texts(found)).containsExactly("Lumbar brace");
  }

  @Test
  void a_dictated_sentence_asks_for_each_of_its_treatments() {
    List<FoundRequest> found =
        AskedFor.in(
            "He slept badly. We therefore request authorization for Lidoderm patches, one daily,"
                + " quantity thirty; for nortriptyline 10 mg at bedtime, #30; and for a cane.");
    assertThat(texts(found))
        .containsExactly(
            "Lidoderm patches, one daily, quantity thirty",
            "nortriptyline 10 mg at bedtime, #30",
            "a cane");
  }

  @Test
  void what_would_be_asked_for_later_or_was_denied_is_not_asked_for() {
    assertThat(
            AskedFor.in(
                "EXAM",
                "No spasm.",
                "",
                "HISTORY",
                "If this fails I will request authorization for Norco 5/325, #20.",
                "The carrier denied my last letter requesting authorization for Soma 350 mg #30."))
        .isEmpty();
  }

  @Test
  void beside_a_list_running_text_asks_for_nothing() {
    List<FoundRequest> found =
        AskedFor.in(
            "Please authorize:",
            "(1) Zanaflex 2 mg, one at night, #20",
            "",
            "He took nabumetone 750 mg twice daily for a month without relief.");
    assertThat(texts(found)).containsExactly("Zanaflex 2 mg, one at night, #20");
  }

  @Test
  void details_on_labelled_lines_belong_to_the_treatment_above_them() {
    List<FoundRequest> found =
        AskedFor.in(
            "TREATMENT REQUESTED",
            "Medication:  Halcion 0.25 mg",
            "Directions:  1 qhs",
            "Quantity:  #14",
            "",
            "EXAM",
            "No spasm.");
    assertThat(texts(found)).containsExactly("Halcion 0.25 mg Directions: 1 qhs Quantity: #14");
    assertThat(((ParsedDrug) found.get(0).parsed()).phrase().quantity()).hasToString("14");
  }

  @Test
  void two_treatments_of_one_clause_keep_their_quantities() {
    List<FoundRequest> found =
        AskedFor.in(
            "For this flare I am asking for Robaxin 750 mg, one four times a day, forty tablets, and"
                + " Valium 5 mg at night, ten tablets.");
    assertThat(texts(found))
        .containsExactly(
            "Robaxin 750 mg, one four times a day, forty tablets",
            "Valium 5 mg at night, ten tablets");
  }

  @Test
  void labelled_lines_beside_a_list_ask_as_well() {
    List<FoundRequest> found =
        AskedFor.in(
            "REQUEST FOR AUTHORIZATION",
            "- Zanaflex 2 mg, one at night, #20",
            "Injection: Left L5 transforaminal epidural steroid injection",
            "",
            "EXAM",
            "No spasm.");
    assertThat(found).hasSize(2);
  }

  @Test
  void a_mark_whose_legend_asks_makes_a_request_of_its_line() {
    List<FoundRequest> found =
        AskedFor.in(
            "Clinic note 10/02/2014 (key: RF = on today's RFA, c = continue, own supply)",
            "",
            "Med list",
            "RF  tramadol 50 mg  1 q8h prn         #45",
            "c   meloxicam 15 mg  1 qd             #30");
    assertThat(texts(found)).containsExactly("tramadol 50 mg 1 q8h prn #45");
  }

  @Test
  void directions_set_off_by_gaps_belong_to_the_order_before_them() {
    List<FoundRequest> found =
        AskedFor.in(
            "ORDERS PENDING AUTHORIZATION",
            "START  LORazepam 0.5 MG Oral Tablet   SIG: 1 tab BID   Disp: 16.00   RF: 0",
            "",
            "EXAM",
            "No spasm.");
    ParsedDrug order = (ParsedDrug) found.get(0).parsed();
    assertThat(order.phrase().quantity()).isEqualByComparingTo("16");
    assertThat(order.phrase().sig()).isNotNull();
  }

  @Test
  void what_was_found_or_tried_is_not_asked_for_though_its_box_is_ticked() {
    List<FoundRequest> found =
        AskedFor.in(
            "STUDIES:",
            "[x] urine drug screen 10/06/2015",
            "PLAN / RFA:",
            "1. Norco 5/325, one twice a day, #60");
    assertThat(texts(found)).containsExactly("Norco 5/325, one twice a day, #60");
  }

  @Test
  void words_of_asking_may_look_back() {
    List<FoundRequest> found =
        AskedFor.in(
            "PLAN",
            "I am starting clonazepam 0.5 mg twice a day, number 20, and will need authorization for"
                + " that as well.");
    assertThat(found).hasSize(1);
  }

  @Test
  void an_if_behind_the_first_sentence_of_an_item_supposes_nothing_of_it() {
    List<FoundRequest> found =
        AskedFor.in(
            "PLAN",
            "a) Lorazepam 1 mg tablets, ten only. One before the scan, another if still panicky.",
            "b) Films to follow.");
    assertThat(((ParsedDrug) found.get(0).parsed()).drug().id()).isEqualTo("lorazepam");
  }

  @Test
  void the_subject_of_a_message_may_ask() {
    List<FoundRequest> found =
        AskedFor.in(
            "From: Front desk",
            "Subject: AUTH NEEDED 1234 / carisoprodol 350 mg tid #42 / clonazepam 0.5 mg qhs #60",
            "",
            "Hello, both are first prescriptions.");
    assertThat(found)
        .extracting(FoundRequest::treatment)
        .containsExactly("carisoprodol 350 mg", "clonazepam 0.5 mg");
  }

  @Test
  void a_heading_that_asks_holds_for_the_table_below_it() {
    List<FoundRequest> found =
        AskedFor.in(
            "THE FOLLOWING ARE REQUESTED FOR THE NEXT 30 DAYS",
            "",
            "Medication       Strength    How taken          No.",
            "tizanidine       4 mg        1 at bedtime       30",
            "omeprazole       20 mg       1 at breakfast     30",
            "",
            "ALSO TAKES, NOT PART OF THIS REQUEST",
            "gabapentin 600 mg TID");
    assertThat(found)
        .extracting(FoundRequest::treatment)
        .containsExactly("tizanidine 4 mg", "omeprazole 20 mg");
  }

  @Test
  void of_questions_and_answers_those_ask_that_are_asked_for_what_is_requested() {
    List<FoundRequest> found =
        AskedFor.in(
            "REQUEST FOR ADDITIONAL INFORMATION",
            "",
            "Q1. What exactly is being requested?",
            "A1. Two prescriptions: Norco 5/325, 1 po BID, 60 tabs; and Lidoderm patch 5%, box of 30.",
            "",
            "Q2. Which medicines were tried?",
            "A2. Naprosyn 500 mg BID x 8 wks.");
    assertThat(found)
        .extracting(FoundRequest::treatment)
        .containsExactly("hydrocodone/acetaminophen 5 mg", "lidocaine patch 5%");
  }

  @Test
  void a_list_of_medicines_asks_for_what_it_sends_on_today() {
    List<FoundRequest> found =
        AskedFor.in(
            "MEDICATIONS                                   status     action today",
            "acetaminophen 500 mg prn                      active     cont - OTC",
            "temazepam 15 mg cap, 1 qhs #30                NEW        RF -> auth",
            "hydrocodone/APAP 5/325                        ended      none");
    assertThat(found).extracting(FoundRequest::treatment).containsExactly("temazepam 15 mg");
  }

  @Test
  void a_sign_before_a_line_asks_where_a_legend_says_so() {
    List<FoundRequest> found =
        AskedFor.in(
            "REFILLS, 8/11/2014",
            "Pt 1234   F 49     (mark > = send for authorization ; unmarked = on file only)",
            "",
            "     Celebrex 200 mg daily        pays cash",
            "  >  tizanidine 4 mg 1 tid        #90",
            "     Cymbalta 60                  psychiatry writes");
    assertThat(found).extracting(FoundRequest::treatment).containsExactly("tizanidine 4 mg");
  }

  private static List<String> texts(List<FoundRequest> found) {
    return found.stream().map(request -> request.text().text()).toList();
  }
}
