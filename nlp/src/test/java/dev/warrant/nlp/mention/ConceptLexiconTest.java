package dev.warrant.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.rules.vocabulary.ConceptTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptLexiconTest extends LexiconContract {

  ConceptLexiconTest() {
    super("concepts", Lexicon.ofConcepts());
  }

  @Test
  void every_concept_of_the_lexicon_is_in_the_vocabulary_and_the_other_way_round() {
    List<String> named =
        lexicon().entries().stream()
            .filter(entry -> !entry.shadow())
            .map(LexiconEntry::concept)
            .distinct()
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(ConceptTable.load().ids());
  }

  @Test
  void a_missing_file_is_named_with_the_remedy() {
    assertThatThrownBy(
            () ->
                LexiconFiles.read(
                    "/lexicon/none.yaml",
                    new com.fasterxml.jackson.core.type.TypeReference<Object>() {}))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("/lexicon/none.yaml is missing");
  }
}
