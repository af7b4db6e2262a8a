package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is read of the sentences in {@code reading/*.yaml}, and what must not be. */
class RecordReadingTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  record Example(String says, List<String> reads, List<String> never) {
    Example {
      reads = reads == null ? List.of() : List.copyOf(reads);
      never = never == null ? List.of() : List.copyOf(never);
    }
  }

  @TestFactory
  Stream<DynamicTest> treatments_that_were_tried() {
    return examples("first-line-trials");
  }

  @TestFactory
  Stream<DynamicTest> acute_exacerbations() {
    return examples("acute-exacerbations");
  }

  @TestFactory
  Stream<DynamicTest> use_of_medicines() {
    return examples("medication-use");
  }

  @TestFactory
  Stream<DynamicTest> reasons_for_a_sedative() {
    return examples("sedative-reasons");
  }

  @TestFactory
  Stream<DynamicTest> localized_neuropathic_pain() {
    return examples("localized-neuropathic-pain");
  }

  @TestFactory
  Stream<DynamicTest> antispastic_indications() {
    return examples("antispastic");
  }

  static Stream<DynamicTest> examples(String name) {
    return LexiconFiles.read("/reading/" + name + ".yaml", new TypeReference<List<Example>>() {})
        .stream()
        .map(example -> DynamicTest.dynamicTest(example.says(), () -> check(example)));
  }

  private static void check(Example example) {
    List<String> found = facts(example.says());
    for (String wanted : example.reads()) {
      assertThat(found).as(example.says()).anyMatch(fact -> fact.startsWith(wanted));
    }
    for (String unwanted : example.never()) {
      assertThat(found).as(example.says()).noneMatch(fact -> fact.startsWith(unwanted));
    }
  }

  /** The facts of a progress note that says these words, of 10 March 2015. */
  static List<String> facts(String words) {
    String note =
        String.join(
            "\n",
            "PROGRESS REPORT",
            "Date of visit: 03/10/2015",
            "",
            words.contains(": ") && words.startsWith("OBJECTIVE") ? "" : "SUBJECTIVE:",
            words,
            "");
    return READER.read(new SourceText("note.txt", note)).facts().stream()
        .map(FactWords::of)
        .toList();
  }
}
