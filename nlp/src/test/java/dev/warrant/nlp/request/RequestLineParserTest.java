package dev.warrant.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.rules.vocabulary.Procedure;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestLineParserTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final RequestLineParser PARSER = RequestLineParser.of(VOCABULARY);
  private static final MedicationPhraseParser PHRASES =
      MedicationPhraseParser.of(VOCABULARY.drugs());

  static Stream<Arguments> drugRequests() {
    return Rendering.rows("drug-requests.txt");
  }

  static Stream<Arguments> injectionRequests() {
    return Rendering.rows("injection-requests.txt");
  }

  static Stream<Arguments> otherRequests() {
    return Rendering.rows("other-requests.txt");
  }

  static Stream<Arguments> phrases() {
    return Rendering.rows("phrases.txt");
  }

  @ParameterizedTest
  @MethodSource("drugRequests")
  void a_request_for_a_medicine_is_read_in_every_spelling(String line, String reading) {
    ParsedRequest parsed = PARSER.parse(line).orElseThrow();

    assertThat(parsed).isInstanceOf(ParsedDrug.class);
    ParsedDrug drug = (ParsedDrug) parsed;
    String doubts =
        drug.doubts().stream().map(doubt -> " !" + doubt.name()).collect(Collectors.joining());
    assertThat(Rendering.details(drug.treatment(), drug.phrase()) + doubts).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("injectionRequests")
  void a_request_for_an_injection_is_read_in_every_spelling(String line, String reading) {
    ParsedRequest parsed = PARSER.parse(line).orElseThrow();

    assertThat(parsed).isInstanceOf(ParsedInjection.class);
    ParsedInjection injection = (ParsedInjection) parsed;
    String count = injection.count() == null ? "-" : String.valueOf(injection.count());
    String levels = injection.levels().isEmpty() ? "-" : String.join(" ", injection.levels());
    assertThat(
            String.join(
                "; ",
                injection.treatment(),
                count + (injection.series() ? "s" : ""),
                injection.side() == null ? "-" : injection.side().name(),
                levels,
                injection.guidance() == null ? "-" : injection.guidance().name()))
        .isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("otherRequests")
  void another_treatment_is_named_as_it_is(String line, String reading) {
    ParsedRequest parsed = PARSER.parse(line).orElseThrow();

    assertThat(parsed).isInstanceOf(ParsedOther.class);
    ParsedOther other = (ParsedOther) parsed;
    assertThat(other.treatment() + (other.known() ? "" : "?")).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_sentence_tells_what_is_taken_and_how(String sentence, String reading) {
    assertThat(
            PHRASES.parseAll(sentence).stream()
                .map(Rendering::of)
                .collect(Collectors.joining("; ")))
        .isEqualTo(reading);
  }

  static Stream<Procedure> procedures() {
    return VOCABULARY.procedures().stream();
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void every_procedure_is_named_in_its_example_and_not_in_its_counterexample(Procedure procedure) {
    assertThat(PARSER.parse(procedure.matches()).orElseThrow().treatment())
        .startsWith(procedure.name());
    assertThat(PARSER.parse(procedure.not()).orElseThrow().treatment())
        .doesNotStartWith(procedure.name());
  }

  @Test
  void a_line_without_words_asks_for_nothing() {
    assertThat(PARSER.parse("")).isEmpty();
    assertThat(PARSER.parse(" --- 12/3 *** ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Cervical epidural steroid injection at the C5-C6 level, 1",
    "two-level TFESI on the left, 2",
    "single level interlaminar ESI, 1",
    "'Left L4, L5 and S1 TFESI', 3",
    "C7-T1 interlaminar ESI with a catheter steered to C4-5, 1",
    "Left L3-4 thru L5-S1 transforaminal ESI, 3",
    "Left transforaminal ESI targeting L4 and L5, 2",
  })
  void levels_of_one_session_are_counted(String line, int levels) {
    ParsedInjection injection = (ParsedInjection) PARSER.parse(line).orElseThrow();

    assertThat(injection.levelCount()).isEqualTo(levels);
  }

  @Test
  void a_line_of_several_medicines_asks_for_each() {
    assertThat(PARSER.parseAll("MSER 60 mg #90, Baclofen 10 mg #60 and Lidoderm 5% patch #30"))
        .extracting(ParsedRequest::treatment)
        .containsExactly("morphine sulfate extended release", "baclofen", "lidocaine patch");
  }
}
