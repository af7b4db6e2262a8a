package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.report.FindingsText;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to an author who made a mistake; each output is reviewed as text. */
class AuthorMistakesTest {
  private static final RulebookCheck CHECK = new RulebookCheck(VocabularyNames.builtIn());
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "check");

  @TempDir private Path folder;

  static List<AuthorMistake> mistakes() {
    return AuthorMistake.all();
  }

  @Test
  void an_edition_without_a_mistake_has_no_finding() throws IOException {
    assertThat(CHECK.findings(ClinicEdition.copiedTo(folder).draft())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_by_place_cause_and_remedy(AuthorMistake mistake) throws IOException {
    ClinicEdition edition = ClinicEdition.copiedTo(folder);
    mistake.make(edition);

    // To compile is slow, and shows nothing that the checks have not told already.
    boolean compiled = mistake.faultKinds().contains(FaultKind.DOES_NOT_COMPILE);
    RulebookDraft draft = edition.draft();
    List<RulebookFault> found = compiled ? CHECK.findings(draft) : CHECK.lints(draft);

    Golden.check("check/" + mistake.name() + ".txt", edition.withoutPlace(FindingsText.of(found)));
    assertThat(found).allMatch(fault -> fault.line() > 0 && fault.column() > 0);
    assertThat(found.stream().map(RulebookFault::kind).collect(Collectors.toSet()))
        .isEqualTo(mistake.faultKinds());
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void each_kind_of_fault_has_a_mistake_that_shows_it(FaultKind kind) {
    assertThat(mistakes()).anyMatch(mistake -> mistake.faultKinds().contains(kind));
  }

  @Test
  void each_golden_file_is_that_of_a_mistake() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(
              mistakes().stream().map(mistake -> mistake.name() + ".txt").toList());
    }
  }
}
