package dev.warrant.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever a text is made of, it is read, and every quote is a slice of it. {@code
 * -Djqwik.tries.default=100000} reads a hundred thousand of them.
 */
class CaseReaderProperties {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  /** What steers the reading: headings, labels, boxes, tables, doses, scores, dates, denials. */
  private static final List<String> PIECES =
      List.of(
          "PLAN:",
          "Plan",
          "RFA",
          "REQUEST FOR AUTHORIZATION",
          "IMR ISSUES, DECISIONS AND RATIONALES",
          "CLINICAL CASE SUMMARY",
          "Decision rationale:",
          "Norco 10/325 #120: Upheld",
          "Upheld",
          "MAXIMUS guideline:",
          "Norco 10/325 mg 1-2 po q4-6h prn #60",
          "Flexeril",
          "Lidoderm 5% patch",
          "Xanax 1mg qhs",
          "fentanyl 25 mcg/h",
          "L5-S1 TFESI x 3 under fluoroscopy",
          "bilateral C5, C6",
          "[x]",
          "[ ]",
          "☒",
          "( )",
          "|",
          "| a | b |",
          "+---+",
          "\t",
          "\n",
          "\n\n",
          "\n- ",
          "\n1. ",
          "a)",
          "3/4/2014",
          "in June 2013",
          "8/10",
          "VAS 9 -> 4 w/ meds",
          "70% relief for 8 weeks",
          "4/5",
          "1+",
          "denies",
          "no",
          "not",
          "without",
          "if",
          "history of",
          "his mother has",
          "spasm",
          "constipation",
          "radiculopathy",
          "urine drug screen",
          "consistent",
          "CURES",
          "tried and failed",
          "naproxen",
          "he",
          "it",
          "since 2011",
          "for",
          "weeks",
          ".",
          ";",
          ":",
          ",",
          "\"",
          "(",
          ")",
          "/",
          "#",
          "…",
          "\f",
          "Page 2 of 3",
          "<b>",
          "</td>",
          "&nbsp;",
          "**",
          "\u00a0",
          "\ud83d\ude00",
          "\ud800",
          "İ",
          "ß");

  @Property
  void any_text_is_read_and_what_is_quoted_stands_in_it(@ForAll("texts") String text) {
    Case read = READER.read(new SourceText("record.txt", text));
    assertThat(read.facts()).allSatisfy(fact -> quotesWhatStands(fact, text));
    assertThat(read.requests()).allSatisfy(request -> quotesWhatStands(request, text));
  }

  @Property(tries = 200)
  void reading_the_same_text_again_finds_the_same(@ForAll("texts") String text) {
    SourceText source = new SourceText("record.txt", text);
    assertThat(READER.read(source)).isEqualTo(READER.read(source));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(12);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, noise))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }

  private static void quotesWhatStands(Fact fact, String text) {
    Evidence said = fact.evidence();
    assertThat(text.substring(said.start(), said.end())).isEqualTo(said.quote());
  }
}
