package dev.warrant.nlp.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssertionReaderProperties {
  private static final AssertionReader READER = AssertionReader.ofShippedCues();
  private static final MentionFinder FINDER = MentionFinder.ofConcepts();

  @Property(tries = 300)
  void any_text_is_read(@ForAll String text, @ForAll String section) {
    TextSpan all = new TextSpan(0, text.length());
    assertThat(READER.read(text, List.of(all), section)).hasSize(1);
  }

  @Property(tries = 200)
  void the_order_of_the_mentions_changes_nothing(@ForAll("sentences") String sentence) {
    List<TextSpan> spans = spans(sentence);
    List<TextSpan> backwards = new ArrayList<>(spans);
    Collections.reverse(backwards);
    List<MentionAssertion> read = new ArrayList<>(READER.read(sentence, backwards, ""));
    Collections.reverse(read);
    assertThat(read).isEqualTo(READER.read(sentence, spans, ""));
  }

  @Property(tries = 200)
  void the_case_of_letters_changes_nothing(@ForAll("sentences") String sentence) {
    List<TextSpan> spans = spans(sentence);
    assertThat(statuses(sentence.toUpperCase(Locale.ROOT), spans))
        .isEqualTo(statuses(sentence, spans));
  }

  @Property(tries = 200)
  void another_sentence_before_changes_nothing(@ForAll("sentences") String sentence) {
    String before = "The clinic is on Elm Street. ";
    List<TextSpan> moved =
        spans(sentence).stream()
            .map(s -> new TextSpan(s.start() + before.length(), s.end() + before.length()))
            .toList();
    assertThat(statuses(before + sentence, moved)).isEqualTo(statuses(sentence, spans(sentence)));
  }

  @Example
  void a_sentence_of_a_million_characters_is_read_within_bounds() {
    for (String part :
        List.of("no spasm, ", "[ ] spasm ", "if not spasm and ", "\"spasm ", "-/.")) {
      String sentence = part.repeat(1_000_000 / part.length());
      List<TextSpan> spans = spans(sentence);
      assertThatCode(() -> READER.read("\"" + sentence, spans, "")).doesNotThrowAnyException();
      assertThatCode(() -> READER.read(sentence, spans, "plan")).doesNotThrowAnyException();
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "She denies numbness, weakness or B/B incontinence.",
        "No spasm, EHL 4/5, but spasticity persists.",
        "If spasm recurs we would consider physical therapy.",
        "He has a history of seizures and takes Norco without constipation.",
        "Mother has multiple sclerosis, and she has anxiety.",
        "The flare has resolved; spasm is absent.",
        "The guidelines recommend the patch for localized pain.",
        "Possible radiculopathy, tingling and no clonus.");
  }

  private static List<TextSpan> spans(String sentence) {
    return FINDER.find(sentence).stream().map(Mention::span).toList();
  }

  private static List<AssertionStatus> statuses(String sentence, List<TextSpan> spans) {
    return READER.read(sentence, spans, "").stream().map(MentionAssertion::status).toList();
  }
}
