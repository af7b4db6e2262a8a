package dev.warrant.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptTableTest {
  @Test
  void the_shipped_table_knows_the_concepts_that_a_diagnosis_may_have() {
    assertThat(ConceptTable.load().ofKind("diagnosis"))
        .extracting(Concept::id)
        .contains("multiple-sclerosis", "spinal-cord-injury", "post-herpetic-neuralgia");
  }

  @Test
  void an_id_is_spelled_in_kebab_case_and_its_name_is_said() {
    assertThat(ConceptTable.load().concepts())
        .allSatisfy(
            concept -> {
              assertThat(concept.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(concept.name()).isNotBlank();
            });
  }

  @Test
  void an_id_that_occurs_twice_is_refused_by_name() {
    Concept spasm = new Concept("muscle-spasm", "muscle spasm", "finding");
    assertThatThrownBy(() -> ConceptTable.of(List.of(spasm, spasm)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("muscle-spasm twice");
  }

  @Test
  void an_unknown_concept_is_empty() {
    assertThat(ConceptTable.load().find("phlogiston")).isEmpty();
  }
}
