package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.kinds;
import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.saying;
import static dev.warrant.nlp.document.Reading.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.section.SectionKind;
import org.junit.jupiter.api.Test;

/** Running notes, copied parts, dosing in capitals and scanned pages. */
class RunningNoteReadingTest {

  @Test
  void running_notes_are_a_visit_for_each_date() {
    Document notes =
        read(
            "pt 118, records clerk, cumulative trauma to 01/10/2015",
            "",
            "02/04/15  Neck pain since December, the trapezius is a knot and he cannot turn.",
            "          Acute spasm. Rx naproxen 500.",
            "06/24/15  Neck fine, no spasm palpated, rotation 70/70, no muscle relaxant now.",
            "          Wants to hold off on surgery.");
    assertThat(saying(notes, "Acute spasm").date()).isEqualTo("2015-02-04");
    assertThat(saying(notes, "hold off").date()).isEqualTo("2015-06-24");
  }

  @Test
  void a_log_of_dates_within_a_note_is_no_running_note() {
    Document note =
        read(
            "EXAM 03/30/2016: weak toe.",
            "INJECTION HISTORY:",
            "    04/22/2015     70% for nine weeks",
            "    07/29/2015     65% for nine weeks",
            "    01/13/2016     60% for eight weeks",
            "This would be number four.");
    assertThat(saying(note, "60%").text().text()).contains("01/13/2016");
  }

  @Test
  void the_letters_of_a_note_may_be_closed_by_brackets() {
    Document note =
        read("S) Two pains.", "O) Ankle swollen.", "A) Sural neuralgia.", "P) A weak opioid.");
    assertThat(kinds(note))
        .containsExactly(
            SectionKind.SUBJECTIVE,
            SectionKind.OBJECTIVE,
            SectionKind.ASSESSMENT,
            SectionKind.PLAN);
  }

  @Test
  void what_was_copied_forward_keeps_its_date_and_the_visit_goes_on() {
    Document note =
        read(
            "DOS: 11/03/2015",
            "",
            ">> EXAM",
            "No distress, joint line tender, gait normal, pulses full, no signs of CRPS seen.",
            "",
            ">> COPIED FORWARD FROM 08/12/2014 (read-only)",
            "Ran out four days early.",
            "",
            ">> PLAN",
            "Return in 28 days.");
    assertThat(saying(note, "Ran out").date()).isEqualTo("2014-08-12");
    assertThat(saying(note, "Return").date()).isEqualTo("2015-11-03");
  }

  @Test
  void the_day_of_the_injury_is_not_that_of_the_visit() {
    Document note = read("pt 2290 baggage handler doi 3/11/13 (chronic back pain)", "s: f/u.");
    assertThat(sentences(note)).isNotEmpty();
    assertThat(saying(note, "baggage").date()).isNull();
  }

  @Test
  void a_dose_with_a_point_and_dosing_in_capitals_end_no_sentence() {
    Document note =
        read("RX: ATIVAN 0.5 MG, ONE P.O. B.I.D. P.R.N. PANIC, DISP. TWENTY-EIGHT, NO REFILLS");
    assertThat(sentences(note))
        .anyMatch(
            sentence ->
                sentence.endsWith(
                    "ATIVAN 0.5 MG, ONE P.O. B.I.D. P.R.N. PANIC, DISP. TWENTY-EIGHT, NO REFILLS"));
  }

  @Test
  void what_a_scan_mistook_is_mended_and_quoted_as_it_came() {
    Document note =
        read(
            "PLAN",
            "renew Carisoprodo1 35Omg BlD #6O, takes it rnorning and night since 2O11, arthr0scopy");
    assertThat(sentences(note))
        .first()
        .isEqualTo(
            "renew Carisoprodol 350mg BID #60, takes it morning and night since 2011, arthroscopy");
    assertThat(note.sentences().get(0).text().rawSpan(0, 18).end()).isEqualTo(5 + 18);
  }

  @Test
  void short_words_and_counts_that_a_scan_mistook_are_mended_too() {
    Document note =
        read("PLAN 0F CARE", "request1ng N0rco I0/325, l tab p0 q6h, #3O, and l tube t0 the knee");
    assertThat(sentences(note))
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .endsWith("Norco 10/325, 1 tab po q6h, #30, and 1 tube to the knee"));
  }

  @Test
  void a_text_with_few_such_faults_was_typed() {
    Document note = read("PLAN", "B12 and T1 level, 1mg of A1c, return in 10 d.");
    assertThat(sentences(note)).containsExactly("B12 and T1 level, 1mg of A1c, return in 10 d.");
  }

  @Test
  void a_title_may_be_set_in_spaced_letters() {
    Document letter =
        read(
            "P R E S E N T   C O M P L A I N T S",
            "",
            "The worker has low back pain.",
            "",
            "| Y | N | Y |");
    assertThat(kinds(letter)).contains(SectionKind.SUBJECTIVE);
    assertThat(sentences(letter)).contains("The worker has low back pain.");
  }
}
