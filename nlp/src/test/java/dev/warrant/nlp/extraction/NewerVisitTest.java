package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newer visit tells of an opioid's benefit outweighs what an older one told. */
class NewerVisitTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  @Test
  void relief_that_the_newest_visit_puts_in_no_numbers_is_no_longer_quantified() {
    Case read = entries("Norco takes the edge off, no numbers given.");

    assertThat(read.facts())
        .filteredOn(PainRelief.class::isInstance)
        .map(PainRelief.class::cast)
        .noneMatch(relief -> relief.present() && relief.lessPain());
  }

  @Test
  void a_gain_that_the_newest_visit_cannot_name_is_one_no_longer() {
    Case read = entries("Norco is taken daily, but she could not name a thing she does on it.");

    assertThat(read.facts()).noneMatch(NewerVisitTest::gained);
  }

  @Test
  void what_the_newest_visit_says_that_it_did_not_ask_is_not_told_by_an_older_one() {
    Case unscored = entries("Norco is continued; pain scores were not taken today.");
    assertThat(unscored.facts())
        .filteredOn(PainRelief.class::isInstance)
        .map(PainRelief.class::cast)
        .noneMatch(relief -> relief.present() && relief.lessPain());
    assertThat(unscored.facts()).anyMatch(NewerVisitTest::gained);

    Case unasked = entries("Norco is continued. We did not discuss activities.");
    assertThat(unasked.facts()).noneMatch(NewerVisitTest::gained);
  }

  @Test
  void a_newest_visit_that_is_silent_leaves_the_older_one_standing() {
    Case read = entries("Norco is continued.");

    assertThat(read.facts()).anyMatch(NewerVisitTest::gained);
    assertThat(read.facts())
        .filteredOn(PainRelief.class::isInstance)
        .map(PainRelief.class::cast)
        .anyMatch(relief -> relief.present() && relief.lessPain());
  }

  @Test
  void a_row_of_a_laboratory_report_tells_of_an_illicit_drug() {
    Case read =
        READER.read(
            new SourceText(
                "note.txt",
                """
                REQUEST FOR AUTHORIZATION 03/07/2016
                   Norco 10/325   1 tab q6h prn   #120

                LABORATORY REPORT
                Method LC-MS/MS, urine
                  Hydrocodone .......... DETECTED   2,110 ng/mL    consistent with listed Rx
                  Methamphetamine ...... DETECTED   1,840 ng/mL    NOT consistent, no Rx listed
                """));

    assertThat(read.facts())
        .filteredOn(DrugScreen.class::isInstance)
        .map(DrugScreen.class::cast)
        .anyMatch(screen -> screen.result() == ScreenResult.ILLICIT);
  }

  @ParameterizedTest
  @CsvSource({
    "not detected, detected, none, PRESCRIBED_MISSING",
    "detected, not detected, none, CONSISTENT",
    "detected, detected, none, UNPRESCRIBED_LICIT",
    "detected, not detected, pos, ILLICIT"
  })
  void a_row_of_a_log_of_screens_tells_of_what_heads_its_columns(
      String hydrocodone, String oxycodone, String cocaine, ScreenResult result) {
    Case read =
        READER.read(
            new SourceText(
                "note.txt",
                """
                REQUEST FOR AUTHORIZATION 03/07/2016
                   Norco 10/325   1 tab q6h prn   #120

                DRUG TEST LOG
                | date | hydrocodone | oxycodone | cocaine |
                |---|---|---|---|
                | 2/4/2016 | %s | %s | %s |
                """
                    .formatted(hydrocodone, oxycodone, cocaine)));

    assertThat(read.facts())
        .filteredOn(DrugScreen.class::isInstance)
        .map(DrugScreen.class::cast)
        .extracting(DrugScreen::result)
        .containsExactly(result);
  }

  @Test
  void what_an_entry_of_the_chart_tells_was_said_on_its_day() {
    String entries =
        """
        02/17/2015 - Arm no better. She is sleepy from Norco all day.

        04/21/2015 - Better. No sedation from Norco.
        """;
    assertThat(days(entries)).containsExactly("PRESENT 2015-02-17", "ABSENT 2015-04-21");
    assertThat(days(entries.replace("02/17/2015 - ", "")))
        .as("one day alone opens no chart")
        .containsExactly("PRESENT 2015-04-22", "ABSENT 2015-04-22");
    assertThat(days(entries.replace("Arm no", "MRI no").replace("Better", "EMG better")))
        .as("a study is no visit")
        .containsExactly("PRESENT 2015-04-22", "ABSENT 2015-04-22");
  }

  private static List<String> days(String entries) {
    String head = "RFA 04/22/2015\nNorco 10/325 tid #90\n\nCHART\n\n";
    return READER.read(new SourceText("note.txt", head + entries)).facts().stream()
        .filter(AdverseEffect.class::isInstance)
        .map(AdverseEffect.class::cast)
        .map(effect -> effect.assertion() + " " + effect.saidOn())
        .toList();
  }

  private static boolean gained(Fact fact) {
    return fact instanceof FunctionalChange change
        && change.present()
        && change.direction() == Direction.IMPROVED;
  }

  private static Case entries(String newest) {
    return READER.read(
        new SourceText(
            "note.txt",
            """
            >>> 11/03/2014
            RFA: Norco 10/325 tid #90
            Pt 46 F, nursery worker, seen again for the arm. %s

            >>> 06/02/2014
            Pain is 5 on Norco and 8 off Norco. With Norco she is able to sweep and cook lunch.
            """
                .formatted(newest)));
  }
}
