package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.engine.session.DerivedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFromDiskTest {
  private static final String FOURTEEN_DAYS =
      """
      tests:
        - name: two weeks are within the limit
          request: { type: drug-request, drug: lorazepam, drugClass: benzodiazepine }
          facts:
            - { type: supply, requestId: r1, days: 14 }
          expect: { use-within-four-weeks: MET }
      """;

  @Test
  void a_changed_rule_of_the_built_in_edition_is_the_one_that_judges(@TempDir Path folder)
      throws IOException {
    Path edition = Files.createDirectory(folder.resolve("mtus-2009"));
    try (Stream<Path> files = Files.list(BuiltInRuleTests.EDITION)) {
      for (Path file : files.toList()) {
        Files.copy(file, edition.resolve(file.getFileName()));
      }
    }
    Path rules = edition.resolve("benzodiazepines.drl");
    Files.writeString(rules, Files.readString(rules).replace("days <= 28", "days <= 4"));

    RuleTest test = BuiltInRuleTests.read(FOURTEEN_DAYS, new ArrayList<>()).get(0);
    assertThat(failures(Rulebooks.builtIn(), test)).isEmpty();
    assertThat(failures(Rulebooks.fromDirectory(edition), test))
        .containsExactly("use-within-four-weeks should be MET and is NOT_DOCUMENTED");
  }

  private static List<String> failures(Rulebooks rulebooks, RuleTest test) {
    return new RuleTestRunner(rulebooks.byId("mtus-2009"), DerivedFacts.none())
        .run(test)
        .failures();
  }
}
