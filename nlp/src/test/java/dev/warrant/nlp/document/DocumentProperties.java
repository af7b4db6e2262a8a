package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static dev.warrant.nlp.document.Reading.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentProperties {

  private static final List<String> PIECES =
      List.of(
          "Plan: ",
          "S:",
          "pain 5/10",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          "| a | b |",
          "**",
          "<b>",
          "</b>",
          "[x] ",
          "\u2612",
          "- ",
          "1) ",
          "2) ",
          "No. 3",
          "b.i.d.",
          "Upheld",
          ": ",
          ". ",
          "The worker",
          "(",
          ")",
          "###",
          ">",
          "Page 2 of 3",
          "\f",
          "\r\n",
          "\uD800",
          "\u00A0",
          "&nbsp;",
          "&amp;",
          "1/15",
          "03/04/2014",
          "___",
          "---",
          "EXAM",
          "CLINICAL CASE SUMMARY",
          "Decision rationale:",
          "*",
          "word",
          "long-",
          "term");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(200));
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "worker",
            "reports",
            "of",
            "pain",
            "in",
            "both",
            "legs",
            "Norco",
            "10/325",
            "daily",
            "with",
            "some",
            "relief",
            "after",
            "walking",
            "ibuprofen",
            "stairs",
            "L4-5",
            "and",
            "his",
            "back",
            "slowly");
    Arbitrary<String> sentences =
        words.list().ofMinSize(6).ofMaxSize(14).map(list -> "He " + String.join(" ", list) + ".");
    return sentences.list().ofMinSize(2).ofMaxSize(5);
  }

  @Property(tries = 600)
  void every_character_stands_where_its_map_says(@ForAll("texts") String text) {
    for (Sentence sentence : read(text).sentences()) {
      MappedText words = sentence.text();
      int before = -1;
      for (int i = 0; i < words.length(); i++) {
        int raw = words.rawAt(i);
        assertThat(raw).isGreaterThan(before);
        before = raw;
        if (words.charAt(i) != ' ') {
          assertThat(text.charAt(raw)).isEqualTo(words.charAt(i));
        }
      }
    }
  }

  @Property(tries = 300)
  void sentences_come_in_the_order_of_the_text(@ForAll("texts") String text) {
    int before = 0;
    for (Sentence sentence : read(text).sentences()) {
      assertThat(sentence.text().rawSpan().start()).isGreaterThanOrEqualTo(before);
      before = sentence.text().rawSpan().end();
    }
  }

  @Property(tries = 200)
  void a_paragraph_wrapped_at_any_width_has_the_same_sentences(
      @ForAll("paragraphs") List<String> sentences,
      @ForAll @IntRange(min = 50, max = 120) int width) {
    String paragraph = String.join(" ", sentences);
    assertThat(sentences(read("HPI", "", wrap(paragraph, width))))
        .isEqualTo(sentences(read("HPI", "", paragraph)));
  }

  /** That lines go on shows only where enough of them begin in small letters. */
  @Property(tries = 100)
  void an_empty_line_after_every_line_changes_no_section(
      @ForAll("paragraphs") List<String> first, @ForAll("paragraphs") List<String> second) {
    String note =
        String.join(
            "\n",
            "HISTORY",
            "",
            wrap(String.join(" ", first) + " " + String.join(" ", second), 60),
            "",
            "EXAMINATION",
            "",
            wrap(String.join(" ", second) + " " + String.join(" ", first), 60),
            "",
            "Assessment: strain.",
            "",
            "Plan: ice.");
    long lines = note.lines().filter(line -> !line.isEmpty()).count();
    long goingOn =
        note.lines()
            .filter(line -> !line.isEmpty() && !Character.isUpperCase(line.charAt(0)))
            .count();
    Assume.that(goingOn * 3 >= lines);
    assertThat(outline(read(note.replace("\n", "\n\n")))).isEqualTo(outline(read(note)));
  }

  private static List<String> outline(Document document) {
    List<String> outline = new ArrayList<>();
    for (Section section : document.sections()) {
      outline.add(section.kind() + " " + section.heading());
    }
    outline.addAll(sentences(document));
    return outline;
  }

  private static String wrap(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
