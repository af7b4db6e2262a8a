package dev.warrant.nlp.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question says nothing by itself: its answer makes it a statement or a denial. */
class ExchangesTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());
  private static final String ASKED = "Q6. Is there a signed opioid agreement?\n";

  @Test
  void a_question_that_is_not_answered_says_nothing() {
    assertThat(agreements(ASKED + "A6. See chart.")).isEmpty();
  }

  @Test
  void a_yes_says_what_was_asked() {
    assertThat(agreements(ASKED + "A6. Yes, since May."))
        .extracting(Fact::assertion)
        .containsOnly(Assertion.PRESENT);
  }

  @Test
  void a_no_denies_what_was_asked() {
    assertThat(agreements(ASKED + "A6. No."))
        .extracting(Fact::assertion)
        .doesNotContain(Assertion.PRESENT);
  }

  private static List<Fact> agreements(String text) {
    return READER.read(new SourceText("note.txt", text)).facts().stream()
        .filter(fact -> fact.concept().equals("opioid-agreement"))
        .toList();
  }
}
