package dev.warrant.nlp.fact.gist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.statement.MedicineReader;
import dev.warrant.nlp.statement.PhraseMedicines;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GistWordsTest {
  private static final MedicineReader MEDICINES =
      new PhraseMedicines(MedicationPhraseParser.of(VocabularyReader.builtIn().drugs()));

  @Test
  void a_medicine_is_its_class_and_a_figure_any_figure() {
    assertThat(of("Naproxen 500 mg didn't help"))
        .contains("<nsaid>", "0", "<nsaid> 0", "didn't", "didn't help")
        .doesNotContain("naproxen", "500");
    assertThat(of("Etodolac 400 mg didn't help")).isEqualTo(of("NAPROXEN 500 MG DIDN'T HELP"));
  }

  @Test
  void long_words_count_by_their_beginning_too() {
    assertThat(of("improvement")).contains("improvement", "impro~");
    assertThat(of("walks")).doesNotContain("walks~");
  }

  @Test
  void a_text_without_words_and_one_without_end_are_borne() {
    assertThat(of("")).containsExactly("^ $");
    assertThat(of("(((( ,,,, ))))")).containsExactly("^ $");
    assertThat(of("a b ".repeat(500_000))).hasSizeLessThan(10);
    String numbered =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Norco w" + "x".repeat(i % 50) + " ")
            .collect(Collectors.joining());
    assertThat(of(numbered)).hasSizeLessThan(200);
  }

  @Test
  void a_brand_and_a_generic_name_of_several_words_are_the_same() {
    assertThat(of("Norco helps")).isEqualTo(of("hydrocodone/acetaminophen helps"));
  }

  private static String[] of(String sentence) {
    return GistWords.of(sentence, MEDICINES.read(sentence));
  }
}
