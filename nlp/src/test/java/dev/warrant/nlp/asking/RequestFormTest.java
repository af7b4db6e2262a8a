package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a request form reaches, and which of its fields ask. */
class RequestFormTest {
  @Test
  void fields_below_the_head_of_a_form_ask_for_the_goods_that_they_name() {
    assertThat(
            AskedFor.treatments(
                "RFA dated 02/11/2015.  Claimant: Ines Pardo.",
                "   Procedure: left L4 transforaminal ESI, fluoroscopy",
                "   Rx: lidocaine 5% ointment, 30 g tube",
                "   DME: lumbar brace",
                "",
                "OFFICE NOTE 02/10/2015",
                "Pain runs to the shin. Naproxen did not help."))
        .containsExactly(
            "epidural-steroid-injection [L4]", "lidocaine ointment 5%", "brace or support");
  }

  @Test
  void what_a_form_tells_of_care_so_far_and_of_medicines_in_use_is_not_asked_for() {
    assertThat(
            AskedFor.treatments(
                "RFA dated 02/11/2015.  Claimant: Ines Pardo.",
                "   Service: lumbar MRI",
                "   Treatment: PT 10 visits and chiropractic, neither of which helped",
                "   Medications: Norco 10/325 qid, Neurontin 300 tid",
                "",
                "OFFICE NOTE 02/10/2015",
                "Pain runs to the shin."))
        .doesNotContain("hydrocodone/acetaminophen 10 mg", "gabapentin 300 mg");
  }

  @Test
  void goods_may_be_listed_below_the_diagnosis_of_a_form() {
    assertThat(
            AskedFor.treatments(
                "DWC FORM RFA",
                "Employee: Leo Brandt     DOI: 04/04/2014",
                "Diagnosis: neck strain, spasm",
                "Services:",
                "  1) Acupuncture, 6 visits",
                "  2) Cervical MRI",
                "",
                "PROGRESS REPORT 05/05/2014",
                "He was given Soma last year."))
        .containsExactly("acupuncture", "MRI");
  }

  @Test
  void the_diagnosis_of_a_note_leads_to_no_goods() {
    assertThat(
            AskedFor.treatments(
                "PROGRESS REPORT 05/05/2014",
                "Diagnosis: neck strain, spasm",
                "Services so far:",
                "  1) Acupuncture, 6 visits",
                "Plan: refill Robaxin 750 mg #30."))
        .containsExactly("methocarbamol 750 mg");
  }

  @Test
  void parts_right_below_the_heading_of_a_request_are_of_that_request() {
    assertThat(
            AskedFor.treatments(
                "REQUESTS", "Meds: Robaxin 750 mg #21 (1 tid)", "Therapy: PT 2x3", "Imaging: none"))
        .containsExactly("methocarbamol 750 mg", "physical therapy");
  }

  @Test
  void a_name_that_counts_requests_stands_before_each() {
    assertThat(
            AskedFor.treatments(
                "CHART\t77-20", "ASK 1\tRobaxin 750 mg tid #21", "ASK 2\tH-wave unit, one month"))
        .hasSize(2);
    assertThat(
            AskedFor.treatments(
                "REQUEST 1   Right L5 TFESI with fluoroscopy",
                "REQUEST 2   Robaxin 750 mg tid #21",
                "DATE        03/04/2014",
                "HISTORY     Stiff for ten years."))
        .containsExactly("epidural-steroid-injection [L5]", "methocarbamol 750 mg");
    assertThat(
            AskedFor.treatments(
                "Item 1 of 2: Robaxin 750 mg, 1 tid, 21 tabs", "Item 2 of 2: Medrol dose pack"))
        .hasSize(2);
  }
}
