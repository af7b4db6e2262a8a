package dev.warrant.nlp.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.mention.LexiconEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewLexiconTest {
  @ParameterizedTest
  @ValueSource(strings = {"guidelines.yaml", "specialties.yaml", "silence.yaml"})
  void every_entry_finds_its_examples_and_leaves_the_others(String file) {
    Names names = Names.ofFile(file);
    List<String> faults = new ArrayList<>();
    for (LexiconEntry entry : Names.entries(file)) {
      assertThat(entry.matches()).as(entry.concept()).isNotEmpty();
      assertThat(entry.not()).as(entry.concept()).isNotEmpty();
      entry.matches().stream()
          .filter(sentence -> !names(names, sentence, entry))
          .forEach(sentence -> faults.add(entry.concept() + " is not found in: " + sentence));
      entry.not().stream()
          .filter(sentence -> names(names, sentence, entry))
          .forEach(sentence -> faults.add(entry.concept() + " is found in: " + sentence));
    }
    assertThat(faults).isEmpty();
  }

  private static boolean names(Names names, String sentence, LexiconEntry entry) {
    return names.in(sentence).stream()
        .anyMatch(mention -> mention.concept().equals(entry.concept()));
  }
}
