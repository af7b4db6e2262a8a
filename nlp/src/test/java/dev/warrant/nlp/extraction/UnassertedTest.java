package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of without being said to be so is no finding. */
class UnassertedTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  private static final List<String> FINDINGS =
      List.of(
          "with Norco the pain goes from 8/10 to 3/10",
          "because of Norco she works four hours a day and cooks",
          "naproxen was taken for six weeks and did not help");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no documentation that %s.",
        "It is unclear whether %s.",
        "The notes do not state that %s.",
        "Nobody has recorded that %s.",
        "The physician fails to show that %s.",
        "The guideline asks for evidence that %s.",
        "If %s, the dose will be continued.",
        "Whether %s is not recorded.",
        "How far %s goes unstated.",
      })
  void a_clause_that_nobody_asserts_brings_no_finding(String frame) {
    FINDINGS.forEach(finding -> assertThat(gains(frame.formatted(finding))).as(finding).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The notes state that %s.",
        "There is no doubt that %s.",
        "If not for the weather she would have come on foot; %s.",
      })
  void a_clause_that_is_asserted_does(String frame) {
    FINDINGS.forEach(
        finding -> assertThat(gains(frame.formatted(finding))).as(finding).isNotEmpty());
  }

  @Test
  void silence_on_a_side_effect_denies_none() {
    assertThat(denials("No mention is made of constipation or sedation on Norco.")).isEmpty();
    assertThat(denials("The notes do not discuss sedation from Norco.")).isEmpty();
    assertThat(denials("She reports no constipation or sedation on Norco.")).hasSize(2);
  }

  private static List<Fact> gains(String sentence) {
    return facts(sentence)
        .filter(
            fact ->
                fact instanceof PainRelief
                    || fact instanceof FunctionalChange
                    || fact instanceof TreatmentTrial)
        .filter(fact -> fact.assertion() == Assertion.PRESENT)
        .toList();
  }

  private static List<Fact> denials(String sentence) {
    return facts(sentence)
        .filter(AdverseEffect.class::isInstance)
        .filter(fact -> fact.assertion() == Assertion.ABSENT)
        .toList();
  }

  private static Stream<Fact> facts(String sentence) {
    String head = "PROGRESS REPORT\nDate of visit: 03/10/2015\n\nHISTORY\n";
    String tail = "\n\nREQUEST: Norco 10/325 mg #90\n";
    return READER.read(new SourceText("note.txt", head + sentence + tail)).facts().stream();
  }
}
