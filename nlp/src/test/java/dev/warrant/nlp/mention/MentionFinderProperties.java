package dev.warrant.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionFinderProperties {
  private static final Lexicon LEXICON = Lexicon.ofConcepts();
  private static final MentionFinder FINDER = new MentionFinder(LEXICON);

  @Property(tries = 300)
  void any_text_is_read_and_every_mention_lies_within_it_in_order(@ForAll String text) {
    int from = 0;
    for (Mention mention : FINDER.find(text)) {
      assertThat(mention.start()).isBetween(from, text.length());
      assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
      from = mention.start();
    }
  }

  @Property(tries = 300)
  void the_case_of_letters_changes_nothing_but_initials(@ForAll("sentences") String sentence) {
    assertThat(concepts(sentence.toUpperCase(Locale.ROOT)))
        .containsAll(concepts(sentence.toLowerCase(Locale.ROOT)));
  }

  @Property(tries = 100)
  void the_order_of_the_entries_changes_nothing(@ForAll("sentences") String sentence) {
    assertThat(Reversed.FINDER.find(sentence).stream().map(Mention::span).toList())
        .isEqualTo(FINDER.find(sentence).stream().map(Mention::span).toList());
  }

  /** The same lexicon read backwards. */
  private static final class Reversed {
    static final MentionFinder FINDER = finder();

    private static MentionFinder finder() {
      List<LexiconEntry> entries = new ArrayList<>(LEXICON.entries());
      Collections.reverse(entries);
      return new MentionFinder(Lexicon.of(entries, LEXICON.fillers()));
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    List<String> examples =
        LEXICON.entries().stream()
            .flatMap(entry -> entry.matches().stream())
            .filter(example -> !example.contains("MS") && !example.contains("SCI"))
            .toList();
    return Arbitraries.of(examples).list().ofMinSize(1).ofMaxSize(4).map(s -> String.join(" ", s));
  }

  private static List<String> concepts(String sentence) {
    return FINDER.find(sentence).stream().map(Mention::concept).distinct().toList();
  }
}
