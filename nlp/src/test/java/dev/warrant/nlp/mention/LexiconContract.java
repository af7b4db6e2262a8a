package dev.warrant.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What holds of every lexicon. */
abstract class LexiconContract {
  private final String name;
  private final Lexicon lexicon;
  private final MentionFinder finder;

  LexiconContract(String name, Lexicon lexicon) {
    this.name = name;
    this.lexicon = lexicon;
    this.finder = new MentionFinder(lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  @Test
  void every_entry_finds_its_examples_and_leaves_the_others(TestReporter reporter) {
    List<String> faults = new ArrayList<>();
    int examples = 0;
    for (LexiconEntry entry : lexicon.entries()) {
      for (String sentence : entry.matches()) {
        examples++;
        if (!entry.shadow()
            && finder.find(sentence).stream().noneMatch(m -> m.entry().equals(entry))) {
          faults.add(entry.concept() + " is not found in: " + sentence);
        }
      }
      for (String sentence : entry.not()) {
        examples++;
        if (names(sentence, entry.concept())) {
          faults.add(entry.concept() + " is found in: " + sentence);
        }
      }
    }
    reporter.publishEntry("lexicon examples", examples + " in " + lexicon.entries().size());
    assertThat(faults).isEmpty();
  }

  @Test
  void every_entry_has_an_example_of_each_kind() {
    assertThat(lexicon.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.matches()).as(entry.concept()).isNotEmpty();
              assertThat(entry.not()).as(entry.concept()).isNotEmpty();
            });
  }

  @Test
  void every_phrase_as_spelled_out_names_its_concept() {
    List<String> faults = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String phrase : entry.words()) {
        PhrasePattern.of(phrase, false).spellings().stream()
            .map(spelled -> spelled.replace(PhraseAutomaton.NUMBER, "7"))
            .filter(sentence -> !entry.shadow() && !names(sentence, entry.concept()))
            .findFirst()
            .ifPresent(sentence -> faults.add(entry.concept() + ": " + sentence));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_file_of_the_folder_is_in_the_index() throws IOException {
    Path folder = Path.of("lexicon", name);
    List<String> lines = Files.readAllLines(folder.resolve("index.yaml"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> !file.equals("index.yaml"))
          .allSatisfy(file -> assertThat(lines).contains("  - " + file));
    }
  }

  private boolean names(String sentence, String concept) {
    return finder.find(sentence).stream().anyMatch(mention -> mention.concept().equals(concept));
  }
}
