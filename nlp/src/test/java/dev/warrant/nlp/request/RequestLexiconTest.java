package dev.warrant.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestLexiconTest {
  private static final RequestLexicon LEXICON = RequestLexicon.builtIn();

  static Stream<Arguments> entries() {
    return LEXICON.lists().entrySet().stream()
        .flatMap(list -> list.getValue().stream().map(entry -> Arguments.of(list.getKey(), entry)));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_entry_is_found_in_its_example_and_not_in_its_counterexample(String list, Entry entry) {
    assertThat(holds(list, entry, entry.matches())).as(entry.matches()).isTrue();
    assertThat(holds(list, entry, entry.not())).as(entry.not()).isFalse();
  }

  @Test
  void every_word_of_every_entry_is_found_as_that_entry() {
    LEXICON
        .lists()
        .forEach(
            (list, entries) ->
                entries.forEach(
                    entry ->
                        entry
                            .words()
                            .forEach(
                                word ->
                                    assertThat(holds(list, entry, word))
                                        .as("%s of %s", word, list)
                                        .isTrue())));
  }

  private static boolean holds(String list, Entry entry, String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      if (LEXICON.find(list, tokens, at).filter(match -> match.value().equals(entry)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
