package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in the rulebook that Warrant ships; mistakes stand in AuthorMistakesTest. */
class RulebookCheckTest {
  @TempDir private Path folder;

  private final RulebookCheck check = new RulebookCheck(VocabularyNames.builtIn());

  @Test
  void the_shipped_rulebook_has_no_finding() throws IOException {
    for (RulebookDraft draft : RulebookDraft.inFolder(Path.of("..", "rules"))) {
      assertThat(check.findings(draft)).extracting(RulebookFault::asText).isEmpty();
    }
  }

  @Test
  void a_dose_that_is_not_in_the_passage_is_refused() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("mtus-2009"));
    try (Stream<Path> files = Files.list(BuiltInRuleTests.EDITION)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    Path opioids = copy.resolve("opioid-doses.drl");
    Files.writeString(
        opioids,
        Files.readString(opioids)
            .replace("morphineEquivalentsPerDay <= 120", "morphineEquivalentsPerDay <= 90"));
    assertThat(check.lints(RulebookDraft.inFolder(copy).get(0)))
        .extracting(RulebookFault::message)
        .containsExactly("The number 90 does not stand in the passage that the rule cites.");
  }
}
