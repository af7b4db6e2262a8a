package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
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

  private static List<String> uses(String... lines) {
    String head = "PROGRESS REPORT\nDate of visit: 03/10/2015\n\n";
    return READER.read(new SourceText("note.txt", head + String.join("\n", lines))).facts().stream()
        .filter(MedicationUse.class::isInstance)
        .map(MedicationUse.class::cast)
        .map(use -> use.concept() + " " + name(use.assertion()))
        .toList();
  }

  private static String name(Assertion assertion) {
    return assertion.name();
  }
}
