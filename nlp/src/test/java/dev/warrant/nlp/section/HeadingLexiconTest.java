package dev.warrant.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockReader;
import dev.warrant.nlp.text.SourceText;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLexiconTest {

  private static final HeadingLexicon LEXICON = HeadingLexicon.load();

  private static LexiconFile file() throws Exception {
    try (InputStream in = HeadingLexiconTest.class.getResourceAsStream("/lexicon/sections.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, LexiconFile.class);
    }
  }

  static List<LexiconFile.SectionEntry> entries() throws Exception {
    return file().sections();
  }

  static List<LexiconFile.Made> made() throws Exception {
    return file().made();
  }

  static Stream<Arguments> matching() throws Exception {
    return entries().stream()
        .flatMap(entry -> entry.matches().stream().map(text -> Arguments.of(entry.kind(), text)));
  }

  static Stream<Arguments> notMatching() throws Exception {
    return entries().stream()
        .flatMap(entry -> entry.not().stream().map(text -> Arguments.of(entry.kind(), text)));
  }

  @ParameterizedTest
  @MethodSource("matching")
  void a_heading_or_label_opens_its_section(String kind, String text) {
    assertThat(opened(text)).hasValue(SectionKind.of(kind));
  }

  @ParameterizedTest
  @MethodSource("notMatching")
  void other_words_do_not_open_it(String kind, String text) {
    assertThat(opened(text)).isNotEqualTo(Optional.of(SectionKind.of(kind)));
  }

  @ParameterizedTest
  @MethodSource("made")
  void a_name_made_of_a_few_words_opens_its_section(LexiconFile.Made made) {
    SectionKind kind = SectionKind.of(made.kind());
    assertThat(made.matches())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(LEXICON.whole(n)).hasValue(kind));
    assertThat(made.not())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(LEXICON.whole(n)).isNotEqualTo(Optional.of(kind)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HILLSIDE FAMILY & OCCUPATIONAL MEDICINE",
        "LAKE SPINE PLAN MEDICAL GROUP",
        "SUBJECTIVE HEALTH INSTITUTE",
      })
  void a_word_in_the_name_of_a_practice_opens_no_section(String name) {
    assertThat(LEXICON.sectionNamed(name)).isEmpty();
    assertThat(LEXICON.sectionNamed("FAMILY HISTORY (MEDICAL)"))
        .hasValue(SectionKind.FAMILY_HISTORY);
  }

  @Test
  void every_section_but_those_that_layout_alone_makes_has_words_and_examples() throws Exception {
    assertThat(entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.labels()).isNotEmpty();
              assertThat(entry.matches()).isNotEmpty();
              assertThat(entry.not()).isNotEmpty();
            });
  }

  private static Optional<SectionKind> opened(String text) {
    Block block = new BlockReader(LEXICON).read(new SourceText("line", text)).get(0);
    if (LEXICON.isHeading(block.text())) {
      return LEXICON.sectionNamed(block.text());
    }
    return LEXICON.find(block.text(), 0).map(Label::section);
  }
}
