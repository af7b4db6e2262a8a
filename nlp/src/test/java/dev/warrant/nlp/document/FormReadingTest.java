package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.kinds;
import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.saying;
import static dev.warrant.nlp.document.Reading.sentences;
import static dev.warrant.nlp.document.Reading.sentencesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.rules.facts.CaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms, outlines, exports and dictations, which set their sections off in ways of their own. */
class FormReadingTest {

  @Test
  void a_numbered_outline_has_titles_over_its_numbered_statements() {
    Document note =
        read(
            "1) Background",
            "   1.1 Forklift driver, rear-ended.",
            "   1.2 Stiff since then and",
            "       worse in the morning.",
            "2) What is requested",
            "   2.1 Tizanidine 2.5 mg #15",
            "3) Examination",
            "   3.1 Spasm on the left.");
    assertThat(sentencesOf(note, SectionKind.UNLABELLED))
        .contains("Forklift driver, rear-ended.", "Stiff since then and worse in the morning.");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("Tizanidine 2.5 mg #15");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("Spasm on the left.");
  }

  @Test
  void numbered_titles_over_running_text_are_headings() {
    Document note =
        read(
            "1. Complaint",
            "Neck is sore.",
            "2. Examination",
            "No spasm.",
            "3. Plan",
            "Heat only.");
    assertThat(sentencesOf(note, SectionKind.SUBJECTIVE)).containsExactly("Neck is sore.");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("No spasm.");
    assertThat(sentencesOf(note, SectionKind.PLAN)).containsExactly("Heat only.");
  }

  @Test
  void numbered_requests_with_details_below_are_no_headings() {
    Document note =
        read(
            "Requested:",
            "1. Ketorolac 10 mg #10",
            "   one twice a day",
            "2. Lumbar brace",
            "   for work",
            "",
            "EXAM",
            "Spasm.");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("Ketorolac 10 mg #10 one twice a day", "Lumbar brace for work");
  }

  @Test
  void a_strength_at_the_start_of_a_line_numbers_nothing() {
    Document note =
        read("PLAN", "1) Valium", "2.5 mg at night was too little.", "2) Heat", "EXAM", "Spasm.");
    assertThat(sentencesOf(note, SectionKind.PLAN)).anyMatch(said -> said.contains("2.5 mg"));
  }

  @Test
  void a_label_in_a_column_of_its_own_stays_with_its_statement() {
    Document note =
        read(
            "HISTORY",
            "\tLast injection\t02/03/2014 at L4-5. 70% better for eight weeks.",
            "\tSleep\tWakes twice a night.");
    Block first = saying(note, "02/03/2014").block();
    assertThat(first.labelText()).isEqualTo("Last injection");
    assertThat(sentencesOf(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS))
        .containsExactly(
            "Last injection 02/03/2014 at L4-5.",
            "70% better for eight weeks.",
            "Sleep Wakes twice a night.");
  }

  @Test
  void a_section_in_capitals_may_stand_in_the_first_column() {
    Document note =
        read("CC: flare", "EXAM  Spasm right, gait slow", "DX\tLumbar strain", "PLAN\tIce.");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("Spasm right, gait slow");
    assertThat(sentencesOf(note, SectionKind.ASSESSMENT)).containsExactly("Lumbar strain");
    assertThat(sentencesOf(note, SectionKind.PLAN)).containsExactly("Ice.");
  }

  @Test
  void labels_and_values_in_pairs_of_columns_are_fields() {
    Document note =
        read("Patient\tT.U.\tAge\t51", "DOI\t02/03/2012\tVisit\t06/07/2014", "", "CC: sore neck");
    assertThat(note.dates().injury()).isEqualTo(LocalDate.of(2012, 2, 3));
    assertThat(note.dates().newestVisit()).isEqualTo(LocalDate.of(2014, 6, 7));
  }

  @Test
  void dates_that_running_text_labels_at_the_head_are_read() {
    Document note =
        read("PR-2. Patient T.U., DOI 02/03/2012, seen June 7, 2014.", "Complaint: sore neck.");
    assertThat(note.dates().injury()).isEqualTo(LocalDate.of(2012, 2, 3));
    assertThat(saying(note, "sore neck").date()).isEqualTo(LocalDate.of(2014, 6, 7));
  }

  @Test
  void a_title_over_quoted_items_heads_them_and_each_is_a_statement() {
    Document note =
        read(
            "> Orders pending authorization",
            "  >> diazepam 2 mg tablet, dispense 10",
            "  >> heating pad",
            "",
            "> Objective",
            "  >> Spasm, left");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("diazepam 2 mg tablet, dispense 10", "heating pad");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("Spasm, left");
  }

  @Test
  void a_box_with_a_line_to_itself_has_the_columns_beside_it() {
    Document note =
        read(
            "RFA",
            "[x] Relafen 500 mg   sig: 1 BID   disp: #20",
            "[x] knee sleeve   Date: 1/2/2014");
    assertThat(note.sections().stream().flatMap(section -> section.blocks().stream()))
        .filteredOn(block -> block.kind() == BlockKind.CHECKBOX)
        .extracting(block -> block.text().text())
        .containsExactly("Relafen 500 mg sig: 1 BID disp: #20", "knee sleeve");
  }

  @Test
  void a_label_between_boxes_is_said_with_the_box_ticked_after_it() {
    Document note = read("EXAM", "[x] heat    Result: [ ] better  [x] no better");
    assertThat(note.sections().stream().flatMap(section -> section.blocks().stream()))
        .filteredOn(block -> block.kind() != BlockKind.HEADING)
        .extracting(block -> block.text().text())
        .containsExactly("heat", "better", "Result: no better");
  }

  @Test
  void a_heading_may_ask_in_the_writers_own_words() {
    Document note = read("We ask you to authorize:", "- MRI of the neck", "", "Exam: no spasm.");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("MRI of the neck");
    assertThat(kinds(note)).contains(SectionKind.OBJECTIVE);
  }

  @Test
  void a_dictation_without_headings_that_asks_is_a_request() {
    Document note =
        read("She is stiff and sore. I am requesting authorization for Robaxin 500 mg, twenty.");
    assertThat(note.kind()).isEqualTo(CaseKind.RFA_NOTE);
  }

  @Test
  void a_row_of_dots_leads_from_an_item_to_its_decision() {
    Document letter =
        read(
            "IMR ISSUES AND DECISIONS",
            "",
            "[1] Tramadol 50mg #30 ............ Upheld",
            "[2] Lumbar brace ................. Overturned",
            "",
            "CLINICAL CASE SUMMARY",
            "",
            "A 40-year-old with back pain.");
    assertThat(letter.items())
        .extracting(item -> item.request().text())
        .containsExactly("Tramadol 50mg #30", "Lumbar brace");
    assertThat(letter.items())
        .extracting(item -> item.disposition())
        .containsExactly(Disposition.UPHELD, Disposition.OVERTURNED);
  }

  @Test
  void numbered_items_with_their_decision_on_a_line_below_are_told_apart() {
    Document letter =
        read(
            "Issues at dispute",
            "1) Whether the request for Tramadol 50mg #30 is medically necessary",
            "2) Whether the request for a lumbar brace is medically necessary",
            "",
            "CLINICAL CASE SUMMARY",
            "A 40-year-old with back pain.",
            "",
            "DECISION AND RATIONALE",
            "1) Tramadol 50mg #30",
            "Determination: Upheld.",
            "No score is on file. Not medically necessary.",
            "2) Lumbar brace",
            "Determination: Overturned.",
            "Support is needed at work. Medically necessary.");
    assertThat(letter.items())
        .extracting(item -> item.request().text())
        .containsExactly("Tramadol 50mg #30", "Lumbar brace");
    assertThat(letter.items())
        .extracting(item -> item.disposition())
        .containsExactly(Disposition.UPHELD, Disposition.OVERTURNED);
  }

  @Test
  void a_row_of_decisions_names_its_item_in_one_cell() {
    Document letter =
        read(
            "CLINICAL CASE SUMMARY",
            "Back pain.",
            "",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "| No. | Item | UR | IMR |",
            "|---|---|---|---|",
            "| 1 | Tramadol 50mg #30 | Denied | Upheld |");
    assertThat(letter.items())
        .extracting(item -> item.request().text())
        .containsExactly("Tramadol 50mg #30");
  }

  @Test
  void a_score_or_a_full_stop_makes_a_line_a_statement_and_no_heading() {
    Document note = read("SUBJECTIVE", "Pain 7/10", "", "PLAN", "REST AND ICE. RTC 4 WKS.");
    assertThat(sentencesOf(note, SectionKind.SUBJECTIVE)).containsExactly("Pain 7/10");
    assertThat(sentencesOf(note, SectionKind.PLAN)).contains("REST AND ICE.");
  }

  @Test
  void a_request_label_over_a_decision_label_names_the_item() {
    Document letter =
        read(
            "IMR DECISION(S) AND RATIONALE(S)",
            "Request: Tramadol 50mg #30",
            "Decision: UPHELD",
            "Reason: no score.",
            "Request: Lumbar brace",
            "Decision: OVERTURNED",
            "Reason: needed at work.",
            "",
            "CLINICAL CASE SUMMARY",
            "Back pain for a year.");
    assertThat(letter.items())
        .extracting(item -> item.request().text())
        .containsExactly("Tramadol 50mg #30", "Lumbar brace");
  }

  @Test
  void rows_of_a_table_in_html_touch() {
    Document note =
        read(
            "<table><tr><th>Muscle</th><th>Right</th><th>Left</th></tr>",
            "<tr><td>Deltoid</td><td>4/5</td><td>5/5</td></tr></table>");
    assertThat(saying(note, "Deltoid").block().columns())
        .extracting(Object::toString)
        .containsExactly("Muscle", "Right", "Left");
  }

  @Test
  void a_name_in_the_first_column_opens_a_part() {
    Document abstracted =
        read(
            "Requested  a) Lidoderm patches 5%, #60",
            "           b) Zanaflex 4mg #90, 1 po tid",
            "Not req.   Trazodone 50 hs (taking)",
            "Clinical   Dull ache, baseline 4. On Sunday he lifted a carton and the back locked;",
            "           now 8.",
            "Meds hx    Elavil 75 mg x 3 mo in 2013, no effect on pain.");
    assertThat(sentencesOf(abstracted, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("Lidoderm patches 5%, #60", "Zanaflex 4mg #90, 1 po tid");
    assertThat(sentencesOf(abstracted, SectionKind.TREATMENT_HISTORY))
        .containsExactly("Elavil 75 mg x 3 mo in 2013, no effect on pain.");
  }

  @Test
  void a_row_of_dots_leads_from_a_label_to_the_ticked_words() {
    Document form = read("Adverse effects ...... [x] none reported   [ ] nausea", "Pain 4/10.");
    assertThat(sentences(form)).contains("Adverse effects: none reported");
  }

  @Test
  void a_ticked_word_that_only_answers_is_said_of_what_stands_before_it() {
    Document form =
        read("Spinal injections:     [x] none       [ ] yes, dates: ____", "Pain 4/10.");
    assertThat(sentences(form)).contains("Spinal injections: none");
  }
}
