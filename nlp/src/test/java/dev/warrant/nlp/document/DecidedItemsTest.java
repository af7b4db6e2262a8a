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
            "  A    Restoril 15mg QHS #30                           Modified - approve #10",
            "  B    Mobic 15mg #30                                  Certified",
            "",
            "CLINICAL CASE SUMMARY",
            "She sleeps badly since the fire.",
            "",
            "REVIEWER COMMENTS",
            "A. Four weeks have long passed; a taper is owed. Modified.",
            "B. An anti-inflammatory is right for this knee. Certified."),
        tuple("Restoril 15mg QHS #30", Disposition.PARTIALLY_OVERTURNED),
        tuple("Mobic 15mg #30", Disposition.OVERTURNED));
  }

  @Test
  void a_question_that_counts_an_item_leaves_the_decision_to_the_line_below_it() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "She fell from a truck.",
            "",
            "THE ISSUES AND THE DECISIONS",
            "Issue 1: Whether Mobic 15 mg, 30 tablets, is medically necessary.",
            "Decision 1: Upheld.",
            "Rationale: her kidneys.",
            "Issue 2: Whether Restoril 15 mg, 10 capsules, is medically necessary.",
            "Decision 2: Overturned.",
            "Rationale: a short course."),
        tuple("Mobic 15 mg, 30 tablets", Disposition.UPHELD),
        tuple("Restoril 15 mg, 10 capsules", Disposition.OVERTURNED));
  }

  @Test
  void a_sentence_of_reasons_that_a_decision_ends_names_no_item() {
    assertItems(
        read(
            "NOTICE OF DETERMINATION",
            "",
            "  Ref  Requested service                               Outcome",
            "  A    Restoril 15mg QHS #30                           Modified - approve #10",
            "  B    Mobic 15mg #30                                  Certified",
            "",
            "REVIEWER COMMENTS",
            "A. A new sleeper needs the same care as the old. Modified.",
            "B. A tablet a day serves this shoulder. Certified."),
        tuple("Restoril 15mg QHS #30", Disposition.PARTIALLY_OVERTURNED),
        tuple("Mobic 15mg #30", Disposition.OVERTURNED));
  }

  @Test
  void lines_under_no_heading_decide() {
    assertItems(
        read(
            "Skelaxin 800 mg #42: Upheld",
            "Is the caudal epidural under fluoroscopy medically necessary? Overturned.",
            "The worker fell in 2012. Mobic and Lyrica gave nothing."),
        tuple("Skelaxin 800 mg #42", Disposition.UPHELD),
        tuple("caudal epidural under fluoroscopy", Disposition.OVERTURNED));
  }

  @Test
  void labels_that_a_stop_and_a_gap_set_off_open_the_parts_of_each_item() {
    Document letter =
        read(
            "State of California            Independent Medical Review",
            "",
            "CLINICAL CASE SUMMARY: A cook has arm pain.",
            "Her deltoid was weak on 02/08/2016.",
            "",
            "ISSUE 1 OF 2.   Cervical ESI at C4-C5 with fluoroscopy x 1",
            "DECISION.       Overturned",
            "BASIS.          MTUS ESI, p. 46.",
            "RATIONALE.      Objective deficit.",
            "",
            "ISSUE 2 OF 2.   Skelaxin 800 mg #42",
            "DECISION.       Upheld",
            "BASIS.          MTUS, p. 63.",
            "RATIONALE.      Nothing was tried before it.");
    assertItems(
        letter,
        tuple("Cervical ESI at C4-C5 with fluoroscopy x 1", Disposition.OVERTURNED),
        tuple("Skelaxin 800 mg #42", Disposition.UPHELD));
    assertThat(saying(letter, "Nothing was tried").section().kind())
        .isEqualTo(SectionKind.DECISION_RATIONALE);
  }

  @Test
  void a_label_that_recurs_is_not_run_into_the_line_above_it() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has knee pain.",
            "",
            "ISSUES, DECISIONS AND REASONS",
            "",
            ">> Zanaflex 2mg, 1 at bedtime, quantity 45 -- denial OVERTURNED",
            "   Standard met: MTUS, muscle relaxants, page 66.",
            "   Reason: The cord injury is on record.",
            "",
            ">> Voltaren 1% gel, quantity 100 -- denial UPHELD",
            "   Standard met: none.",
            "   Reason: The knee was not examined."),
        tuple("Zanaflex 2mg, 1 at bedtime, quantity 45", Disposition.OVERTURNED),
        tuple("Voltaren 1% gel, quantity 100", Disposition.UPHELD));
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
            "1. Norco 7.5/325 mg #80 - MODIFIED to #40",
            "2. Soma 350 mg #90 - DENIED as not recommended"),
        tuple("Norco 7.5/325 mg #80", Disposition.PARTIALLY_OVERTURNED),
        tuple("Soma 350 mg #90", Disposition.UPHELD));
  }

  @Test
  void a_decision_may_stand_below_the_reasons_for_it() {
    assertItems(
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has hip pain.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "",
            "Vicodin 5/500mg, #60",
            "",
            "  Guideline of the Claims Administrator: MTUS Opioids.",
            "  Reasons: Two screens lacked it.",
            "  Decision: PARTIALLY OVERTURNED.",
            "",
            "Klonopin 1mg, #15",
            "",
            "  Guideline of the Claims Administrator: MTUS Benzodiazepines.",
            "  Reasons: Panic is described at length.",
            "  Decision: OVERTURNED."),
        tuple("Vicodin 5/500mg, #60", Disposition.PARTIALLY_OVERTURNED),
        tuple("Klonopin 1mg, #15", Disposition.OVERTURNED));
  }

  @Test
  void a_table_of_decisions_over_a_summary_makes_a_letter() {
    assertItems(
        read(
            "Treatment in Dispute                     Decision",
            "Lodine 400 mg tablets, Qty 60            Overturned",
            "Elavil 25 mg tablets, Qty 30             Upheld",
            "",
            "Case summary: a bruised heel."),
        tuple("Lodine 400 mg tablets, Qty 60", Disposition.OVERTURNED),
        tuple("Elavil 25 mg tablets, Qty 30", Disposition.UPHELD));
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
  void one_line_below_the_heading_of_the_issues_makes_a_letter() {
    assertItems(
        read(
            "Independent Medical Review",
            "Date of Injury: 4/17/2009",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "The Final Determination was based on decisions for the disputed items set forth below:",
            "",
            "1. Soma 350 mg #30 is not medically necessary and appropriate."),
        tuple("Soma 350 mg #30", Disposition.UPHELD));
  }

  @Test
  void the_foot_of_a_page_parts_no_item_from_its_quantity() {
    assertItems(
        read(
            "The disputed items are set forth below:",
            "Ultram 50 mg",
            "",
            "Final Determination Letter for IMR Case Number CM14-0000001   3",
            "",
            "#60: Upheld"),
        tuple("Ultram 50 mg #60", Disposition.UPHELD));
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
