package dev.warrant.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.engine.authoring.ClinicEdition;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.authoring.RuleTestRunner;
import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaffoldTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final RulebookCheck CHECK = new RulebookCheck(VocabularyNames.builtIn());
  private static final LocalDate DAY = LocalDate.of(2017, 12, 1);

  @TempDir private Path folder;
  private ClinicEdition edition;

  @BeforeEach
  void an_edition_without_a_mistake() throws IOException {
    edition = ClinicEdition.copiedTo(folder);
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void the_checks_name_each_blank_of_a_criterion_and_that_nothing_asks_for_it(Polarity polarity)
      throws Exception {
    scaffold("first-line-failed", "muscle-relaxants", polarity, Optional.empty()).write();

    List<RulebookFault> findings = CHECK.findings(edition.draft());
    assertThat(findings)
        .extracting(RulebookFault::kind)
        .containsOnly(FaultKind.LEFT_TO_FILL_IN, FaultKind.UNUSED_CRITERION);
    assertThat(findings.stream().filter(fault -> fault.kind() == FaultKind.LEFT_TO_FILL_IN))
        .hasSize(blanks(edition.folder()));
    assertThat(findings.stream().filter(fault -> fault.kind() == FaultKind.UNUSED_CRITERION))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("\"first-line-failed\""));
  }

  @Test
  void two_tests_of_a_new_criterion_fail_and_show_its_blanks() throws Exception {
    scaffold("first-line-failed", "muscle-relaxants", Polarity.REQUIRED, Optional.empty()).write();

    assertThat(failures(edition.folder()))
        .containsExactly(
            "first-line-failed should be MET and is NOT_DOCUMENTED",
            "first-line-failed should be NOT_MET and is NOT_DOCUMENTED");
  }

  @Test
  void filled_in_and_asked_for_it_has_no_finding_and_passes_its_tests() throws Exception {
    scaffold("first-line-failed", "muscle-relaxants", Polarity.REQUIRED, Optional.empty()).write();
    fillIn(edition.folder());
    edition.change(
        "muscle-relaxants.yaml", "pathways:\n", "cautions: [first-line-failed]\npathways:\n");

    assertThat(CHECK.findings(edition.draft())).isEmpty();
    assertThat(failures(edition.folder())).isEmpty();
  }

  @Test
  void a_criterion_of_injections_is_asked_of_injections() throws Exception {
    scaffold("imaging-done", "injections", Polarity.REQUIRED, Optional.of("injections")).write();

    assertThat(CHECK.findings(edition.draft()))
        .extracting(RulebookFault::kind)
        .containsOnly(FaultKind.LEFT_TO_FILL_IN, FaultKind.UNUSED_CRITERION);
    assertThat(failures(edition.folder())).hasSize(2);
  }

  @Test
  void what_stands_in_the_files_stays_as_it_was() throws Exception {
    Map<String, String> before = texts();
    scaffold("first-line-failed", "muscle-relaxants", Polarity.CAUTION, Optional.empty()).write();
    Map<String, String> after = texts();

    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach(
        (name, text) ->
            assertThat(after.get(name).lines().toList())
                .containsSubsequence(text.lines().toList()));
    assertThat(after)
        .hasSize(before.size() + 2)
        .containsKeys("first-line-failed.drl", "first-line-failed.test.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "short-course, muscle-relaxants, , has a criterion \"short-course\" already",
    "First Line, muscle-relaxants, , cannot name a criterion",
    "new, muscle-relaxants, , cannot name a criterion",
    "../opioids, muscle-relaxants, , cannot name a criterion",
    "first-line-failed, muscle-relaxant, , Did you mean \"muscle-relaxants\"?",
    "first-line-failed, muscle-relaxants, relaxant, has no passage \"relaxant\". Did you mean",
    "relaxants, muscle-relaxants, , has a passage \"relaxants\" already"
  })
  void what_cannot_be_laid_out_is_refused_with_the_mend(
      String id, String topic, String passage, String message) throws IOException {
    Map<String, String> before = texts();
    assertThatThrownBy(
            () -> scaffold(id, topic, Polarity.REQUIRED, Optional.ofNullable(passage)).write())
        .isInstanceOf(CannotScaffold.class)
        .hasMessageContaining(message);
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void no_file_is_written_over() throws Exception {
    Path tests = edition.folder().resolve("first-line-failed.test.yaml");
    Files.writeString(tests, "tests: []\n");
    assertThatThrownBy(
            () -> scaffold("first-line-failed", "injections", Polarity.BARRING, Optional.empty()))
        .isInstanceOf(CannotScaffold.class)
        .hasMessageContaining("first-line-failed.test.yaml\" already, and nothing is written over");

    Files.delete(tests);
    Scaffold scaffold =
        scaffold("first-line-failed", "injections", Polarity.BARRING, Optional.empty());
    Files.writeString(tests, "tests: []\n");
    assertThatThrownBy(scaffold::write).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(tests)).isEqualTo("tests: []\n");
  }

  @ParameterizedTest
  @CsvSource({"muscle-relaxant", "baclofen", "epidural-steroid-injection"})
  void an_edition_compiles_and_the_checks_name_its_blanks_alone(String treats) throws Exception {
    edition("mtus-2017", treats).write();
    Path laidOut = folder.resolve("mtus-2017");

    List<RulebookFault> findings = CHECK.findings(RulebookDraft.inFolder(laidOut).get(0));
    assertThat(findings)
        .hasSize(blanks(laidOut))
        .allMatch(fault -> fault.kind() == FaultKind.LEFT_TO_FILL_IN);
    assertThat(failures(laidOut)).hasSize(2);

    fillIn(laidOut);
    assertThat(CHECK.findings(RulebookDraft.inFolder(laidOut).get(0))).isEmpty();
    assertThat(failures(laidOut)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "clinic-2009, muscle-relaxant, nothing is written over",
    "engine, muscle-relaxant, cannot name an edition",
    "mtus-2017, muscle-relaxent, Did you mean \"muscle-relaxant\"?"
  })
  void an_edition_that_cannot_be_laid_out_is_refused(String id, String treats, String message) {
    assertThatThrownBy(() -> edition(id, treats))
        .isInstanceOf(CannotScaffold.class)
        .hasMessageContaining(message);
  }

  private Scaffold edition(String id, String treats) throws CannotScaffold {
    return new EditionScaffold(folder, VOCABULARY).edition(id, DAY, "first", treats, "indication");
  }

  private Scaffold scaffold(String id, String topic, Polarity polarity, Optional<String> passage)
      throws CannotScaffold {
    return new CriterionScaffold(edition.draft(), VOCABULARY)
        .criterion(id, topic, polarity, passage);
  }

  /** Every blank gets words: a known concept where one is asked for, else any that differ. */
  private static void fillIn(Path laidOut) throws IOException {
    for (Path file : files(laidOut)) {
      String text = Files.readString(file).replaceAll("<fill in: [^>]*concept[^>]*>", "spasticity");
      while (text.contains("<fill in: ")) {
        String number = Integer.toString(text.indexOf("<fill in: "));
        text = text.replaceFirst("<fill in: [^>]*>", "words at " + number);
      }
      Files.writeString(file, text);
    }
  }

  private static int blanks(Path laidOut) throws IOException {
    int blanks = 0;
    for (Path file : files(laidOut)) {
      blanks += Files.readString(file).split("<fill in: ", -1).length - 1;
    }
    return blanks;
  }

  private static List<String> failures(Path laidOut) {
    Rulebook rulebook = Rulebooks.fromDirectory(laidOut).only();
    RuleTestRunner runner = new RuleTestRunner(rulebook, DerivedFacts.none());
    return RuleTestFiles.read(rulebook.files(), rulebook.edition()).tests().stream()
        .flatMap(test -> runner.run(test).failures().stream())
        .toList();
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(edition.folder())) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
