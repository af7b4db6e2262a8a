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

  private static void assertItems(Document letter, Tuple... items) {
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(items);
  }
}
