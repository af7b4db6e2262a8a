package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading that names one medicine says what the lines below it are about. */
class HeadedByMedicineTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  @Test
  void scores_in_a_table_are_those_of_the_medicine_that_heads_it() {
    assertThat(relievedBy("Four As (Percocet)")).containsExactly("oxycodone-acetaminophen");
  }

  @Test
  void a_heading_that_names_two_says_of_their_class_alone() {
    assertThat(relievedBy("Four As (Percocet, Norco)")).containsExactly("opioid");
  }

  private static List<String> relievedBy(String heading) {
    return read(heading, "", "| Analgesia | 8 -> 4 |", "| Adverse | dry mouth |").facts().stream()
        .filter(PainRelief.class::isInstance)
        .map(relief -> ((PainRelief) relief).attributedTo())
        .toList();
  }

  @Test
  void directions_without_a_name_are_those_of_the_medicine_named_before() {
    Case read =
        read("SUBJECTIVE:", "Norco brings 8 down to 4. He takes one tablet every six hours.");
    assertThat(read.facts())
        .filteredOn(MedicationUse.class::isInstance)
        .map(use -> ((MedicationUse) use).sig())
        .singleElement()
        .satisfies(sig -> assertThat(sig.mostUnitsPerDay()).isEqualByComparingTo("4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We spoke of his Norco. Three tablets a day since 2012. | 3",
        "Takes Norco 10 mg for breakthrough pain, three a day. | 3",
        "Takes Norco 1-2 tablets every 4 hours as needed, never more than five a day. | 5",
        "Takes Norco 1-2 tablets, not exceeding 4 in any 24 hours. | 4",
      })
  void so_many_units_a_day_are_taken_at_most(String text, String most) {
    assertThat(read("SUBJECTIVE:", text).facts())
        .filteredOn(MedicationUse.class::isInstance)
        .map(use -> ((MedicationUse) use).sig())
        .filteredOn(Objects::nonNull)
        .first()
        .satisfies(sig -> assertThat(sig.mostUnitsPerDay()).isEqualByComparingTo(most));
  }

  private static Case read(String... lines) {
    String head = "PROGRESS REPORT\nDate of visit: 03/10/2015\n\n";
    return READER.read(new SourceText("note.txt", head + String.join("\n", lines)));
  }
}
