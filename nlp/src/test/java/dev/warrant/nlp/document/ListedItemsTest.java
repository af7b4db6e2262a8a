package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.rules.facts.CaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Letters that list what is disputed before they decide, or decide in sentences. */
class ListedItemsTest {
  private static final String[] SUMMARY = {
    "HOW THE IMR FINAL DETERMINATION WAS MADE",
    "A physician of family medicine read the file.",
    "",
    "CLINICAL CASE SUMMARY",
    "A baker, 40, fell on a wet floor. UR, 03/02/2015: both denied.",
    ""
  };

  @Test
  void a_letter_that_decides_nothing_yet_disputes_what_it_lists() {
    assertLists("TREATMENT IN DISPUTE", "1. Mobic 15 mg #30", "2. Home paraffin bath");
    assertLists("Items for determination:", "  A. Mobic 15 mg #30", "  B. Home paraffin bath");
    assertLists(
        "Contested:", " - Mobic 15 mg #30", " - Home paraffin bath", "Date of UR: 3/3/2015");
    assertLists("Contested:", " - Mobic 15 mg #30", " - Home paraffin bath");
    assertLists("Disputed item 1: Mobic 15 mg #30", "Disputed item 2: Home paraffin bath");
    assertLists(
        "Disputed service | Count",
        "-----------------|------",
        "Mobic 15 mg #30 | 30",
        "Home paraffin bath | 1");
  }

  @Test
  void what_a_letter_decides_is_not_listed_twice() {
    Document letter =
        letter(
            new String[] {"DISPUTED ITEMS", "1. Mobic 15 mg #30", ""},
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Mobic 15mg, #30: Upheld. An ulcer forbids it.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(tuple("Mobic 15mg, #30", Disposition.UPHELD));
  }

  @Test
  void a_sentence_may_decide_and_go_on_and_what_others_decided_is_passed_over() {
    Document letter =
        letter(
            new String[0],
            "IMR DECISION(S) AND RATIONALE(S)",
            "The request for Mobic 15mg #30 was denied by the claims administrator and is MEDICALLY NECESSARY.",
            "Rationale: the joint is swollen.",
            "",
            "The request for Soma 350mg #60 was modified by this review to fifteen tablets.",
            "Rationale: the request for Soma 350mg #60 is not supported beyond that.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Mobic 15mg #30", Disposition.OVERTURNED),
            tuple("Soma 350mg #60", Disposition.PARTIALLY_OVERTURNED));
  }

  @Test
  void each_sentence_of_a_paragraph_may_decide_an_item() {
    Document letter =
        letter(
            new String[0],
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "The request for Soma 350mg #60 is modified to #20. The request for Mobic 15mg #30 is approved.",
            "Rationale: a taper is owed.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Soma 350mg #60", Disposition.PARTIALLY_OVERTURNED),
            tuple("Mobic 15mg #30", Disposition.OVERTURNED));
  }

  @Test
  void a_day_below_its_label_is_that_of_the_label() {
    Document note =
        read(
            "PR-2 05/06/2015",
            "Date of injury:",
            "07/08/2015",
            "",
            "PLAN",
            "Refill Mobic 15 mg #30.");
    assertThat(note.dates().newestVisit()).isEqualTo(LocalDate.of(2015, 5, 6));
  }

  private static void assertLists(String... list) {
    Document letter = letter(list);
    assertThat(letter.kind()).isEqualTo(CaseKind.IMR_LETTER);
    assertThat(letter.items())
        .extracting(item -> item.request().text())
        .containsExactly("Mobic 15 mg #30", "Home paraffin bath");
  }

  private static Document letter(String[] list, String... decisions) {
    String[] lines = new String[list.length + 1 + SUMMARY.length + decisions.length];
    System.arraycopy(list, 0, lines, 0, list.length);
    lines[list.length] = "";
    System.arraycopy(SUMMARY, 0, lines, list.length + 1, SUMMARY.length);
    System.arraycopy(decisions, 0, lines, list.length + 1 + SUMMARY.length, decisions.length);
    return read(lines);
  }
}
