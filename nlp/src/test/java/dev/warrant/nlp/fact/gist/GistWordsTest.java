package dev.warrant.nlp.fact.gist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

class GistWordsTest {
  private static final GistWords WORDS = new GistWords(VocabularyReader.builtIn().drugs());

  @Test
  void a_medicine_is_its_class_and_a_figure_any_figure() {
    assertThat(WORDS.of("Naproxen 500 mg didn't help"))
        .contains("<nsaid>", "0", "<nsaid> 0", "didn't", "didn't help")
        .doesNotContain("naproxen", "500");
    assertThat(WORDS.of("Etodolac 400 mg didn't help"))
        .isEqualTo(WORDS.of("NAPROXEN 500 MG DIDN'T HELP"));
  }

  @Test
  void long_words_count_by_their_beginning_too() {
    assertThat(WORDS.of("improvement")).contains("improvement", "impro~");
    assertThat(WORDS.of("walks")).doesNotContain("walks~");
  }

  @Test
  void a_text_without_words_and_one_without_end_are_borne() {
    assertThat(WORDS.of("")).containsExactly("^ $");
    assertThat(WORDS.of("(((( ,,,, ))))")).containsExactly("^ $");
    assertThat(WORDS.of("a b ".repeat(500_000))).hasSizeLessThan(10);
  }
}
