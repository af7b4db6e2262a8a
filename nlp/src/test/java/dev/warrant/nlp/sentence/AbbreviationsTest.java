package dev.warrant.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.text.Span;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AbbreviationsTest {

  private static final SentenceModel MODEL = SentenceBounds.loadModel();
  private static final Abbreviations ABBREVIATIONS = new Abbreviations();

  static Stream<String> goingOn() {
    return Abbreviations.lexicon().abbreviations().stream()
        .flatMap(entry -> entry.matches().stream());
  }

  static Stream<String> ending() {
    return Abbreviations.lexicon().abbreviations().stream().flatMap(entry -> entry.not().stream());
  }

  @ParameterizedTest
  @MethodSource("goingOn")
  void the_sentence_goes_on_after_an_abbreviation(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @ParameterizedTest
  @MethodSource("ending")
  void a_sentence_may_end_at_one(String text) {
    assertThat(split(text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "There was no screen.No functional gain was shown.; 2",
        "He was hurt in 2012.The back aches.; 2",
        "Seen by Dr. Ames.  The note is short.; 2",
        "Examined by Ames, M.D. The note is short.; 2",
        "Two problems. (1) Neck pain, worse. (2) Back pain, mild.; 3",
        "Criteria are 1) radiculopathy on exam. 2) failed care. 3) fluoroscopy.; 4",
        "denies constipation, no nausea. on the drug since spring. gait normal.; 3",
        "No history of MS. The report is brief.; 2"
      })
  void shapes_of_clinic_writing_are_split(String text, int sentences) {
    assertThat(split(text)).hasSize(sentences);
  }

  @Test
  void a_run_without_a_full_stop_is_cut_where_it_can_be() {
    List<String> parts = split("pain and more pain, ".repeat(1000));
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(SentenceBounds.LONGEST));
    assertThat(parts).allSatisfy(part -> assertThat(part).endsWith(","));
  }

  private static List<String> split(String text) {
    List<Span> spans = new SentenceBounds(MODEL, ABBREVIATIONS).of(text);
    return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }
}
