package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.rules.facts.CaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterReadingTest {

  @Test
  void a_letter_of_2015_yields_header_summary_and_items() {
    Document letter =
        read(
            "Case Number: CM15-7770001    Date of Injury: 02/03/2011",
            "Decision Date: 06/07/2015    UR Denial Date: 04/05/2015",
            "",
            "CLINICAL CASE SUMMARY",
            "",
            "On 3/4/2015 the provider noted back pain. Tone is normal.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "",
            "Tizanidine 4mg #60: Upheld",
            "",
            "Claims Administrator guideline: MTUS, page 66.",
            "MAXIMUS guideline: MTUS, page 63.",
            "",
            "Decision rationale: No flare. Tizanidine is not medically necessary.",
            "",
            "Acupuncture x 6: Overturned in part",
            "",
            "MAXIMUS guideline: Acupuncture rules.",
            "",
            "Decision rationale: Three visits are medically necessary.");
    assertThat(letter.kind()).isEqualTo(CaseKind.IMR_LETTER);
    assertThat(letter.caseNumber()).isEqualTo("CM15-7770001");
    assertThat(letter.dates().governing()).isEqualTo(LocalDate.of(2015, 4, 5));
    assertThat(letter.dates().basis()).isEqualTo("UR denial date");
    assertThat(saying(letter, "Tone").date()).isEqualTo(LocalDate.of(2015, 3, 4));
    assertThat(letter.items())
        .extracting(
            item -> item.request().text(),
            DecisionItem::disposition,
            item -> item.citations().size(),
            item -> item.rationale().size())
        .containsExactly(
            tuple("Tizanidine 4mg #60", Disposition.UPHELD, 2, 1),
            tuple("Acupuncture x 6", Disposition.PARTIALLY_OVERTURNED, 1, 1));
  }

  @Test
  void a_letter_of_2013_asks_and_answers_numbered_questions() {
    Document letter =
        read(
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "A physician reviewed the file.",
            "",
            "CLINICAL CASE SUMMARY",
            "The worker has knee pain.",
            "",
            "IMR DECISION(S) AND RATIONALE(S)",
            "",
            "1) Regarding the request for Tramadol 50 mg #60:",
            "",
            "The Claims Administrator based its decision on the MTUS, Opioids.",
            "",
            "Rationale for the Decision:",
            "The request for Tramadol is not medically necessary and appropriate.",
            "",
            "2) Regarding the request for a knee brace:",
            "",
            "The Expert Reviewer based his/her decision on ACOEM.",
            "",
            "Rationale for the Decision:",
            "The knee brace is medically necessary and appropriate.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Tramadol 50 mg #60", Disposition.UPHELD),
            tuple("a knee brace", Disposition.OVERTURNED));
    assertThat(letter.items()).allSatisfy(item -> assertThat(item.citations()).hasSize(1));
  }

  @Test
  void a_sentence_that_a_page_or_a_line_parts_decides_no_item_of_its_own() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "",
            "The worker has back pain.",
            "07/24/2015. UR: not certified.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "",
            "Tizanidine 4 mg #90: Upheld",
            "",
            "Decision rationale: In light of the above, Tizanidine 4 mg #90 is not",
            "",
            "                                                                Page 3",
            "CM14-0000983",
            "",
            "medically necessary.",
            "",
            "[2]  Klonopin 1mg #60 ................................... PARTIALLY OVERTURNED",
            "     Guideline (CA): MTUS p. 24.   Guideline (IMR): MTUS p. 24.",
            "     Rationale: The four weeks commonly allowed were exceeded years ago, and the rest is",
            "     not medically necessary.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Tizanidine 4 mg #90", Disposition.UPHELD),
            tuple("Klonopin 1mg #60", Disposition.PARTIALLY_OVERTURNED));
  }

  @Test
  void a_line_of_capitals_that_runs_on_opens_no_item() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "",
            "THE WORKER HAS BACK PAIN.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "",
            "ACUPUNCTURE, 6 SESSIONS: UPHELD",
            "",
            "DECISION RATIONALE: THE MTUS ACOEM PRACTICE GUIDELINES WERE CONSULTED,",
            "TOGETHER WITH THE OFFICIAL DISABILITY GUIDELINES, FOR THIS REQUEST.",
            "REGARDING THE REQUEST FOR ACUPUNCTURE, 6 SESSIONS, THE DOCUMENTATION",
            "AVAILABLE FOR REVIEW WAS CONSIDERED. IN LIGHT OF THE ABOVE, ACUPUNCTURE, 6",
            "SESSIONS IS NOT MEDICALLY NECESSARY.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(tuple("ACUPUNCTURE, 6 SESSIONS", Disposition.UPHELD));
  }

  @Test
  void an_item_may_be_a_heading_with_the_decision_beneath() {
    Document letter =
        read(
            "## Clinical case summary",
            "",
            "The worker has neck pain.",
            "",
            "## Decisions and rationales",
            "",
            "### Valium 5 mg #30",
            "",
            "Decision: Overturned",
            "",
            "Rationale: It is for one procedure.",
            "",
            "### MRI of the neck",
            "",
            "Determination: Upheld",
            "",
            "Rationale: No red flags.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Valium 5 mg #30", Disposition.OVERTURNED),
            tuple("MRI of the neck", Disposition.UPHELD));
  }

  @Test
  void labels_of_a_note_within_the_summary_do_not_end_it() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "Subjective: back pain 6/10.",
            "Objective: spasm on the left.",
            "Plan: baclofen.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Baclofen 10 mg #30: Upheld",
            "Decision rationale: No flare.");
    assertThat(saying(letter, "spasm").section().kind())
        .isEqualTo(SectionKind.CLINICAL_CASE_SUMMARY);
    assertThat(saying(letter, "spasm").section().topic()).isEqualTo(SectionKind.OBJECTIVE);
  }

  @Test
  void a_relatives_illness_ends_with_its_sentence() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has back pain. Family history: father had a stroke. Gait is spastic.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Baclofen 10 mg #30: Upheld",
            "Decision rationale: No flare.");
    assertThat(saying(letter, "father").section().topic()).isEqualTo(SectionKind.FAMILY_HISTORY);
    assertThat(saying(letter, "spastic").section().topic())
        .isEqualTo(SectionKind.CLINICAL_CASE_SUMMARY);
  }

  @Test
  void the_reviewers_reasons_are_not_of_the_clinical_record() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has back pain.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Soma 350 mg #30: Upheld",
            "Decision rationale: There is no spasm.");
    assertThat(letter.clinicalSentences())
        .extracting(sentence -> sentence.text().text())
        .containsExactly("The worker has back pain.");
  }

  @Test
  void a_narrated_review_dates_the_case_where_no_header_does() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "The visit note of 1/5/2015 describes pain. On 2/6/2015 utilization review non-certified"
                + " the drug.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "Soma 350 mg #30: Upheld",
            "Decision rationale: There is no spasm.");
    assertThat(letter.dates().governing()).isEqualTo(LocalDate.of(2015, 2, 6));
    assertThat(letter.dates().newestVisit()).isEqualTo(LocalDate.of(2015, 1, 5));
    assertThat(letter.dates().basis()).isEqualTo("utilization review determination date");
  }

  @Test
  void an_item_may_decide_and_reason_on_one_line_of_a_list() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "The worker has back pain.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "- Soma 350 mg #30 -- Upheld. Rationale: There is no spasm.",
            "- Lumbar MRI -- Overturned. Rationale: A red flag is new.");
    assertThat(letter.items())
        .extracting(item -> item.request().text(), DecisionItem::disposition)
        .containsExactly(
            tuple("Soma 350 mg #30", Disposition.UPHELD),
            tuple("Lumbar MRI", Disposition.OVERTURNED));
  }
}
