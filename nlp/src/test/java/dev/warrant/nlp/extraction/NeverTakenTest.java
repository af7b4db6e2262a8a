package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is ordered for the first time is told from what is taken. */
class NeverTakenTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  @Test
  void words_before_the_joint_are_said_of_the_medicine_before_it() {
    assertThat(
            uses(
                "No prior use of sedatives.",
                "PLAN",
                "Please authorize Ultram 50 mg #60 as before, and Ativan 1 mg bid, 14 tablets."))
        .contains("benzodiazepine ABSENT")
        .doesNotContain("lorazepam PRESENT");
  }

  @Test
  void a_prescription_to_take_is_no_use() {
    assertThat(uses("I gave her a prescription for Ativan 1 mg to take at bedtime, 14 tablets."))
        .doesNotContain("lorazepam PRESENT");
    assertThat(uses("She takes Ativan 1 mg at bedtime.")).contains("lorazepam PRESENT");
  }

  @Test
  void nothing_of_the_kind_is_of_the_class_that_is_asked_for() {
    assertThat(
            uses(
                "He had a week of prednisone and an epidural.",
                "Requesting Ativan 1 mg, two tablets, for the MRI. He uses nothing of the kind and never did."))
        .contains("benzodiazepine ABSENT");
  }

  @Test
  void none_of_the_drugs_asked_for_was_ever_taken() {
    String[] request = {
      "", "REQUEST FOR AUTHORIZATION", "1. Robaxin 750 mg #20", "2. Norco 5/325 #20"
    };
    assertThat(uses(with("She has been on neither of the drugs below at any time.", request)))
        .contains("methocarbamol ABSENT", "hydrocodone-acetaminophen ABSENT");
    assertThat(uses(with("She continues the drugs listed below.", request)))
        .doesNotContain("methocarbamol PRESENT", "hydrocodone-acetaminophen PRESENT");
  }

  @Test
  void how_often_something_is_done_is_not_how_often_the_medicine_is_taken() {
    assertThat(daily("On Norco, taken since 2012, she goes to the library twice a week."))
        .containsOnlyNulls();
    assertThat(daily("She takes Norco twice a week.")).containsExactly(false);
  }

  private static String[] with(String line, String... others) {
    return Stream.concat(Stream.of(line), Stream.of(others)).toArray(String[]::new);
  }

  private static List<Boolean> daily(String line) {
    return facts(line).map(MedicationUse::daily).toList();
  }

  private static List<String> uses(String... lines) {
    return facts(lines).map(use -> use.concept() + " " + name(use.assertion())).toList();
  }

  private static Stream<MedicationUse> facts(String... lines) {
    String head = "PROGRESS REPORT\nDate of visit: 03/10/2015\n\n";
    return READER.read(new SourceText("note.txt", head + String.join("\n", lines))).facts().stream()
        .filter(MedicationUse.class::isInstance)
        .map(MedicationUse.class::cast);
  }

  private static String name(Assertion assertion) {
    return assertion.name();
  }
}
