package dev.warrant.nlp.fact.gist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What likeness adds to a record. Its sentences are such as no reader understands; one that a
 * reader learns to understand is to be replaced by another.
 */
class GistReaderTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());
  private static final String NORCO = "Norco 10/325 mg #90";
  private static final String SHEEP = "Two Norco get me through shearing a dozen sheep.";

  @Test
  void what_a_statement_is_like_is_taken_with_a_doubt() {
    assertThat(likened(NORCO, SHEEP)).hasOnlyElementsOfType(FunctionalChange.class);
    assertThat(likened(NORCO, "Makes my head swim a tad, the Norco, but I sit down and it goes."))
        .hasOnlyElementsOfType(AdverseEffect.class);
    assertThat(
            likened("Robaxin 750 mg #21", "He froze on the stairs last evening with his low back."))
        .hasOnlyElementsOfType(Finding.class);
    assertThat(likened("Ativan 2 mg #1", "Needs oral sedation for the stimulator trial."))
        .hasOnlyElementsOfType(Indication.class);
    assertThat(likened("Robaxin 750 mg #21", "Indocin made his head pound."))
        .hasOnlyElementsOfType(TreatmentTrial.class);
  }

  @Test
  void where_a_reader_finds_the_contrary_likeness_is_not_asked() {
    assertThat(likened(NORCO, SHEEP + " His function has not improved with Norco.")).isEmpty();
  }

  @Test
  void what_another_medicine_brings_or_another_person_tells_of_is_no_gain_from_this_one() {
    assertThat(likened(NORCO, "Two gabapentin get me through shearing a dozen sheep.")).isEmpty();
    assertThat(likened(NORCO, "Two Norco get my brother through shearing a dozen sheep."))
        .isEmpty();
  }

  @Test
  void an_older_visit_tells_nothing_of_the_present() {
    String older = "Date of visit: 02/04/2013\n\nHISTORY\n" + SHEEP + "\n\n";
    assertThat(likened(NORCO, "No change.", older)).isEmpty();
  }

  @Test
  void nothing_is_likened_that_bears_on_no_request() {
    assertThat(likened("MRI of the lumbar spine", SHEEP)).isEmpty();
  }

  @Test
  void the_line_that_asks_gives_no_reason_for_what_it_asks() {
    assertThat(likened("Ativan 2 mg #1, oral sedation", "Knee is the same.")).isEmpty();
  }

  private static List<Fact> likened(String request, String history) {
    return likened(request, history, "");
  }

  private static List<Fact> likened(String request, String history, String older) {
    String note =
        "PROGRESS REPORT\n"
            + older
            + "Date of visit: 03/10/2015\n\nHISTORY\n"
            + history
            + "\n\nREQUEST: "
            + request
            + "\n";
    return READER.read(new SourceText("note.txt", note)).facts().stream()
        .filter(fact -> fact.evidence().doubts().contains(Doubt.LIKENESS))
        .toList();
  }
}
