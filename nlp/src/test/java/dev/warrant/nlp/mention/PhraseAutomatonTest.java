package dev.warrant.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {
  @Test
  void every_spelling_of_a_phrase_is_found() {
    PhraseAutomaton<String> phrases = of("(walk~|stand~) (the |)(dog|cat)");
    for (String spelled : PhrasePattern.of("(walk~|stand~) (the |)(dog|cat)", false).spellings()) {
      assertThat(found(phrases, spelled)).as(spelled).containsExactly(spelled);
    }
    assertThat(found(phrases, "walks the bird")).isEmpty();
  }

  @Test
  void a_part_that_may_be_left_out_may_stand_at_the_beginning_or_the_end() {
    PhraseAutomaton<String> phrases = of("(very |)good (indeed|)");
    assertThat(found(phrases, "very good indeed"))
        .containsExactly("very good", "very good indeed", "good", "good indeed");
  }

  @Test
  void phrases_that_begin_alike_are_each_found() {
    PhraseAutomaton<String> phrases = of("back pain", "back", "back spasm");
    assertThat(found(phrases, "back spasm and back pain"))
        .containsExactly("back", "back spasm", "back", "back pain");
  }

  @Test
  void the_last_word_that_is_always_there_has_a_plural() {
    assertThat(PhrasePattern.of("(new |)tablet (daily|)", true).spellings())
        .contains("tablets", "new tablets", "tablet daily")
        .doesNotContain("news tablet");
  }

  @Test
  void a_phrase_of_too_many_spellings_and_a_blank_one_are_refused() {
    String ten = "(a|b|c|d|e|f|g|h|i|j) ";
    assertThatThrownBy(() -> PhrasePattern.of(ten.repeat(5), false))
        .hasMessageContaining("more than 20000 spellings: split it");
    assertThatThrownBy(() -> PhrasePattern.of(" ", false)).hasMessageContaining("names nothing");
    assertThatThrownBy(() -> PhrasePattern.of("(a|b", false))
        .hasMessageContaining("does not close");
  }

  private static PhraseAutomaton<String> of(String... phrases) {
    PhraseNet<String> net = new PhraseNet<>();
    for (String phrase : phrases) {
      net.add(phrase, false, phrase);
    }
    return net.automaton(List.of());
  }

  private static List<String> found(PhraseAutomaton<String> phrases, String sentence) {
    TokenizedSentence tokens = TokenizedSentence.of(sentence);
    List<String> found = new ArrayList<>();
    phrases.find(
        tokens,
        (phrase, first, end) ->
            found.add(sentence.substring(tokens.start(first), tokens.end(end - 1))));
    return found;
  }
}
