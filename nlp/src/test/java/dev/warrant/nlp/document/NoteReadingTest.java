package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.kinds;
import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.saying;
import static dev.warrant.nlp.document.Reading.sentences;
import static dev.warrant.nlp.document.Reading.sentencesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.rules.facts.CaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoteReadingTest {

  @Test
  void shorthand_lines_are_statements_of_their_section() {
    Document note =
        read(
            "S: stiff back, 6/10 at worst",
            "   no leg pain",
            "O: spasm R lumbar",
            "SLR neg",
            "A/P: strain. continue meds");
    assertThat(note.kind()).isEqualTo(CaseKind.RFA_NOTE);
    assertThat(sentencesOf(note, SectionKind.SUBJECTIVE)).first().asString().contains("6/10");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE))
        .containsExactly("spasm R lumbar", "SLR neg");
    assertThat(kinds(note)).contains(SectionKind.ASSESSMENT_AND_PLAN);
  }

  @Test
  void labels_that_run_into_a_line_open_sections() {
    Document note =
        read(
            "HPI: Back pain for a year. PE: Spasm on the left. Assessment: Lumbar strain. PLAN: Ice.");
    assertThat(sentencesOf(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS))
        .containsExactly("Back pain for a year.");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("Spasm on the left.");
    assertThat(sentencesOf(note, SectionKind.ASSESSMENT)).containsExactly("Lumbar strain.");
    assertThat(sentencesOf(note, SectionKind.PLAN)).containsExactly("Ice.");
  }

  @Test
  void a_part_of_a_packet_bears_the_day_that_the_index_gives_it() {
    Document packet =
        read(
            "PACKET INDEX   (a) RFA 6/9/14   (b) PR-2 6/2/14   (c) PR-2 1/8/14",
            "",
            "(a)",
            "Norco 5/325 one bid #60",
            "",
            "(b)",
            "The wrist is better this month and he types for two hours.",
            "",
            "(c)",
            "The wrist is worse this month and he cannot type at all.");
    assertThat(saying(packet, "better").date()).isEqualTo(LocalDate.of(2014, 6, 2));
    assertThat(saying(packet, "worse").date()).isEqualTo(LocalDate.of(2014, 1, 8));
  }

  @Test
  void labels_in_bold_need_no_colon() {
    Document note = read("**Exam** Tender at C5. **Dx** Cervical strain", "", "**TX PLAN** Rest.");
    assertThat(sentencesOf(note, SectionKind.OBJECTIVE)).containsExactly("Tender at C5.");
    assertThat(sentencesOf(note, SectionKind.ASSESSMENT)).containsExactly("Cervical strain");
    assertThat(sentencesOf(note, SectionKind.PLAN)).containsExactly("Rest.");
  }

  @Test
  void a_request_list_keeps_its_items_apart_and_drops_their_markers() {
    Document note =
        read(
            "RFA ITEMS",
            "  1) Tizanidine 2 mg #30, one at",
            "     bedtime",
            "  2) Aquatic therapy 8 visits",
            "",
            "EXAM",
            "No spasm.");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("Tizanidine 2 mg #30, one at bedtime", "Aquatic therapy 8 visits");
  }

  @Test
  void a_study_asked_for_is_an_item_and_no_heading() {
    Document note =
        read(
            "Requested:",
            "  1. MRI LUMBAR SPINE",
            "  2. EMG left leg",
            "",
            "3. HISTORY",
            "   Falls.");
    assertThat(sentencesOf(note, SectionKind.REQUEST_FOR_AUTHORIZATION))
        .containsExactly("MRI LUMBAR SPINE", "EMG left leg");
    assertThat(sentencesOf(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS)).containsExactly("Falls.");
  }

  @Test
  void boxes_are_ticked_or_not() {
    Document note =
        read("[X] New request   [ ] Change of request", "\u2612 Baclofen 10 mg #30", "\u2610 MRI");
    assertThat(note.sections().stream().flatMap(section -> section.blocks().stream()))
        .filteredOn(block -> block.kind() == BlockKind.CHECKBOX)
        .extracting(block -> block.text().text(), Block::ticked)
        .containsExactly(
            tuple("New request", true),
            tuple("Change of request", false),
            tuple("Baclofen 10 mg #30", true),
            tuple("MRI", false));
  }

  @Test
  void boxes_may_stand_after_their_words() {
    Document note = read("EXAM", "Spasm: Yes [x] No [ ]");
    assertThat(note.sections().stream().flatMap(section -> section.blocks().stream()))
        .filteredOn(Block::ticked)
        .extracting(block -> block.text().text())
        .containsExactly("Yes");
  }

  @Test
  void a_row_of_a_table_knows_its_header() {
    Document note =
        read(
            "| Test | Right | Left |",
            "|---|---|---|",
            "| Ankle jerk | 0 | 2+ |",
            "",
            "Plan: ice.");
    Block row = saying(note, "Ankle jerk").block();
    assertThat(row.cells()).extracting(Object::toString).containsExactly("Ankle jerk", "0", "2+");
    assertThat(row.columns()).extracting(Object::toString).containsExactly("Test", "Right", "Left");
  }

  @Test
  void columns_aligned_by_spaces_are_a_table() {
    Document note =
        read(
            "Exam:",
            "",
            "Muscle        Right     Left",
            "Deltoid       4/5       5/5",
            "Biceps        5/5       5/5");
    Block row = saying(note, "Deltoid").block();
    assertThat(row.kind()).isEqualTo(BlockKind.TABLE_ROW);
    assertThat(row.columns())
        .extracting(Object::toString)
        .containsExactly("Muscle", "Right", "Left");
  }

  @Test
  void several_fields_share_a_line() {
    Document note =
        read(
            "Patient: A. B.   DOB: 3/4/1970   DOI: 5/6/2013   Claim #: ZX-44021",
            "Date of service: 7/8/2014",
            "",
            "CC: neck pain");
    assertThat(note.dates().injury()).isEqualTo(LocalDate.of(2013, 5, 6));
    assertThat(note.dates().newestVisit()).isEqualTo(LocalDate.of(2014, 7, 8));
    assertThat(note.caseNumber()).isEqualTo("ZX-44021");
    assertThat(saying(note, "neck pain").date()).isEqualTo(LocalDate.of(2014, 7, 8));
  }

  @Test
  void each_note_of_a_packet_has_its_own_date() {
    Document packet =
        read(
            "=== VISIT NOTE 02/03/2014 ===",
            "CC: flare of low back pain",
            "EXAM: spasm",
            "",
            "=== VISIT NOTE 06/07/2014 ===",
            "CC: back is quiet",
            "EXAM: no spasm");
    assertThat(saying(packet, "flare").date()).isEqualTo(LocalDate.of(2014, 2, 3));
    assertThat(saying(packet, "no spasm").date()).isEqualTo(LocalDate.of(2014, 6, 7));
    assertThat(packet.dates().governing()).isEqualTo(LocalDate.of(2014, 6, 7));
    assertThat(packet.dates().basis()).isEqualTo("newest visit date");
  }

  @Test
  void pasted_guideline_text_has_a_section_of_its_own() {
    Document note =
        read(
            "MEDICAL NECESSITY (per MTUS)",
            "Radiculopathy must be documented by examination.",
            "",
            "PLAN",
            "Home exercise.");
    assertThat(saying(note, "must be documented").section().kind())
        .isEqualTo(SectionKind.GUIDELINE_QUOTATION);
    assertThat(note.clinicalSentences())
        .noneMatch(sentence -> sentence.text().text().contains("must be documented"));
  }

  @Test
  void a_screen_keeps_the_label_that_names_it() {
    Document note = read("O: NAD", "UDS 3/4/14: negative for all drugs", "A: chronic pain");
    assertThat(sentences(note)).contains("UDS 3/4/14: negative for all drugs");
  }

  @Test
  void print_footers_and_page_numbers_are_left_out_in_mid_sentence() {
    Document note =
        read(
            "HPI: The pain goes from the back down the leg to the ankle on most days and is worse when",
            "",
            "Printed 03/04/2015 10:11 AM                                    Page 1 of 3",
            "",
            "sitting for long. It eases with ice.");
    assertThat(sentencesOf(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS))
        .containsExactly(
            "The pain goes from the back down the leg to the ankle on most days and is worse when"
                + " sitting for long.",
            "It eases with ice.");
  }

  @Test
  void a_title_with_the_number_of_its_page_is_left_out_in_mid_sentence() {
    Document note =
        read(
            "SUBJECTIVE: The scan of the lumbar spine that was done in June is said to show a right",
            "",
            "Consultation of K. L.                                     page 2",
            "",
            "protrusion at L4-5.");
    assertThat(sentencesOf(note, SectionKind.SUBJECTIVE))
        .containsExactly(
            "The scan of the lumbar spine that was done in June is said to show a right"
                + " protrusion at L4-5.");
  }

  @Test
  void a_title_with_the_number_of_a_page_stays_where_it_parts_no_sentence_and_stands_once() {
    Document note =
        read("PLAN:", "Copies sent.", "", "Chronic pain guideline     page 46", "", "Done.");
    assertThat(sentences(note)).contains("page 46");
  }

  @Test
  void html_is_read_through() {
    Document note =
        read(
            "<html><body><h2>Plan</h2><ul><li>Stop Soma</li><li>Ice &amp; heat</li></ul></body></html>");
    assertThat(sentencesOf(note, SectionKind.PLAN)).containsExactly("Stop Soma", "Ice & heat");
  }

  @Test
  void prose_about_nothing_clinical_is_of_unknown_kind() {
    assertThat(read("The quick brown fox jumps over the lazy dog.").kind())
        .isEqualTo(CaseKind.UNKNOWN);
  }
}
