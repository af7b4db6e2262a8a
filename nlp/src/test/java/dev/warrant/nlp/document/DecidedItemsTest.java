package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.nlp.section.SectionKind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Items of letters whose layout no heading of the usual letters gives. */
class DecidedItemsTest {

  @Test
  void a_table_of_outcomes_decides_and_the_comments_below_it_do_not() {
    assertItems(
        read(
            "NOTICE OF DETERMINATION",
            "",
            "  Ref  Requested service                               Outcome",
            "  A    Ativan 1mg BID #60                              Modified - approve #45",
            "  B    Prilosec 20mg #30                               Certified",
            "",
            "CLINICAL CASE SUMMARY",
            "He has taken Ativan since 2012.",
            "",
            "REVIEWER COMMENTS",
            "A. The class is for a few weeks; here it is maintenance. Modified.",
            "B. This is appropriate. Certified."),
        tuple("Ativan 1mg BID #60", Disposition.PARTIALLY_OVERTURNED),
        tuple("Prilosec 20mg #30", Disposition.OVERTURNED));
  }

  @Test
  void labels_that_a_stop_and_a_gap_set_off_open_the_parts_of_each_item() {
    Document letter =
        read(
            "State of California            Independent Medical Review",
            "",
            "CLINICAL CASE SUMMARY: A driver has neck pain.",
            "Spasm was seen on 05/01/2016.",
            "",
            "ISSUE 1 OF 2.   Cervical ESI at C6-C7 with fluoroscopy x 1",
            "DECISION.       Overturned",
            "BASIS.          MTUS ESI, p. 46.",
            "RATIONALE.      Objective deficit.",
            "",
            "ISSUE 2 OF 2.   Robaxin 750 mg #28",
            "DECISION.       Upheld",
            "BASIS.          MTUS, p. 63.",
            "RATIONALE.      No NSAID was tried.");
    assertItems(
        letter,
        tuple("Cervical ESI at C6-C7 with fluoroscopy x 1", Disposition.OVERTURNED),
        tuple("Robaxin 750 mg #28", Disposition.UPHELD));
    assertThat(saying(letter, "No NSAID").section().kind())
        .isEqualTo(SectionKind.DECISION_RATIONALE);
  }

  @Test
  void a_label_that_recurs_is_not_run_into_the_line_above_it() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has wrist pain.",
            "",
            "ISSUES, DECISIONS AND REASONS",
            "",
            ">> Tramadol HCL 50mg, 1 every 8 hours, quantity 90 -- denial OVERTURNED",
            "   Standard met: MTUS, Opioids, initiating therapy, pages 76-77.",
            "   Reason: Risk has been weighed.",
            "",
            ">> Lidocaine 5% patch, quantity 30 -- denial UPHELD",
            "   Standard met: none.",
            "   Reason: No tricyclic was tried."),
        tuple("Tramadol HCL 50mg, 1 every 8 hours, quantity 90", Disposition.OVERTURNED),
        tuple("Lidocaine 5% patch, quantity 30", Disposition.UPHELD));
  }

  @Test
  void more_may_follow_a_decision_in_a_list_of_them() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has back pain.",
            "",
            "DECISIONS",
            "",
            "1. Norco 10/325 mg #120 - MODIFIED to #60",
            "2. Soma 350 mg #90 - DENIED as not recommended"),
        tuple("Norco 10/325 mg #120", Disposition.PARTIALLY_OVERTURNED),
        tuple("Soma 350 mg #90", Disposition.UPHELD));
  }

  @Test
  void a_decision_may_stand_below_the_reasons_for_it() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has groin pain.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "",
            "Percocet 10/325mg, #180",
            "",
            "  Guideline of the Claims Administrator: MTUS Opioids.",
            "  Reasons: Function has not improved.",
            "  Decision: PARTIALLY OVERTURNED.",
            "",
            "Diazepam 5mg, #30",
            "",
            "  Guideline of the Claims Administrator: MTUS Benzodiazepines.",
            "  Reasons: No diagnosis has been offered.",
            "  Decision: UPHELD."),
        tuple("Percocet 10/325mg, #180", Disposition.PARTIALLY_OVERTURNED),
        tuple("Diazepam 5mg, #30", Disposition.UPHELD));
  }

  @Test
  void a_table_of_decisions_over_a_summary_makes_a_letter() {
    assertItems(
        read(
            "Treatment in Dispute                     Decision",
            "Zanaflex 4 mg tablets, Qty 120           Overturned",
            "Celebrex 200 mg capsules, Qty 30         Upheld",
            "",
            "Case summary: intolerant of ibuprofen; Norco stopped."),
        tuple("Zanaflex 4 mg tablets, Qty 120", Disposition.OVERTURNED),
        tuple("Celebrex 200 mg capsules, Qty 30", Disposition.UPHELD));
  }

  @Test
  void a_list_that_decides_one_item_after_the_other_makes_a_letter() {
    assertItems(
        read(
            "1. Norco 10/325 mg #90 is not medically necessary and appropriate.",
            "2. Valium 10mg #30 is medically necessary and appropriate."),
        tuple("Norco 10/325 mg #90", Disposition.UPHELD),
        tuple("Valium 10mg #30", Disposition.OVERTURNED));
  }

  @Test
  void a_note_that_tells_of_denials_is_no_letter() {
    Document note =
        read(
            "SUBJECTIVE",
            "Back pain 7/10. UR decided last month:",
            "1. Norco 10/325 mg #90: denied",
            "2. Valium 10mg #30: denied",
            "",
            "PLAN",
            "Refill Mobic 15 mg #30.");
    assertThat(note.items()).isEmpty();
  }

  private static void assertItems(Document letter, Tuple... items) {
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(items);
  }
}
