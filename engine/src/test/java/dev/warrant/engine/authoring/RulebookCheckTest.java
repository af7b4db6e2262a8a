package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.Sample;
import dev.warrant.engine.report.FindingsText;
import dev.warrant.engine.rulebook.RulebookDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookCheckTest {
  private static final String RELAXANTS = "muscle-relaxants.drl";

  @TempDir private Path folder;

  private final RulebookCheck check = new RulebookCheck(VocabularyNames.builtIn());
  private Path edition;

  @BeforeEach
  void copy_the_sample_edition() throws IOException {
    edition = Files.createDirectory(folder.resolve("sample-2009"));
    try (Stream<Path> files = Files.list(Sample.editions().resolve("sample-2009"))) {
      for (Path file : files.toList()) {
        Files.copy(file, edition.resolve(file.getFileName().toString()));
      }
    }
  }

  /** What the finding is, its place and its remedy are reviewed as text. */
  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void each_kind_of_finding_is_named_by_place_cause_and_remedy(FindingKind kind)
      throws IOException {
    List<Finding> before = findings();
    mistake(kind);
    List<Finding> found = new ArrayList<>(findings());
    found.removeIf(finding -> finding.kind() != kind || isOf(before, finding));
    assertThat(found).isNotEmpty();
    String text = FindingsText.of(found).replace(edition.toString().replace('\\', '/') + "/", "");
    Golden.check("check/" + kind.id() + ".txt", text);
  }

  /** A mistake of each kind that an author may make. */
  private void mistake(FindingKind kind) throws IOException {
    switch (kind) {
      case DOES_NOT_COMPILE -> change(RELAXANTS, "concept in (\"acute", "concpt in (\"acute");
      case NUMBER_NOT_IN_PASSAGE -> change(RELAXANTS, "daysOfUse >= 90", "daysOfUse >= 60");
      case UNKNOWN_NAME -> change(RELAXANTS, "\"carisoprodol\" )", "\"carisoprodal\" )");
      case IMPOSSIBLE_CONDITION ->
          change(RELAXANTS, "statedDays > 21", "statedDays > 21, statedDays <= 21");
      case DUPLICATE_RULE ->
          append(rule("a flare, again", "(\"acute-exacerbation\", \"acute-spasm\")"));
      case SHADOWED_RULE ->
          append(
              rule(
                  "a flare of spasm",
                  "(\"acute-exacerbation\", \"acute-spasm\"), basis == Basis.EXAMINATION"));
      case NO_RULE_FOR_MET ->
          change("injections.drl", "Criterion.met( \"single", "Criterion.notMet( \"single");
      case NO_RULE_FOR_NOT_MET ->
          change(RELAXANTS, "Criterion.notMet( \"short", "Criterion.met( \"short");
      case NO_TEST ->
          change("muscle-relaxants.test.yaml", "antispastic-indication: MET", "short-course: MET");
      case FAULTY_TEST -> change("muscle-relaxants.test.yaml", "type: finding", "type: findng");
    }
  }

  private static String rule(String name, String flare) {
    return """

        rule "%s"
            @criterion("acute-exacerbation") @passage("relaxants")
        when
            $request : DrugRequest( drugClass == "muscle-relaxant" )
            $flare   : Finding( concept in %s, present() )
        then
            insertLogical( Criterion.met( "acute-exacerbation", $request ).because( $flare ) );
        end
        """
        .formatted(name, flare);
  }

  @Test
  void the_shipped_rulebook_has_no_finding() throws IOException {
    for (RulebookDraft draft : RulebookDraft.inFolder(Path.of("..", "rules"))) {
      assertThat(check.lints(draft)).isEmpty();
    }
  }

  @Test
  void a_dose_that_is_not_in_the_passage_is_refused() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("mtus-2009"));
    try (Stream<Path> files = Files.list(Path.of("..", "rules", "mtus-2009"))) {
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
        .extracting(finding -> finding.fault().message())
        .containsExactly("The number 90 does not stand in the passage that the rule cites.");
  }

  private static boolean isOf(List<Finding> before, Finding finding) {
    return before.stream()
        .anyMatch(known -> known.fault().message().equals(finding.fault().message()));
  }

  private List<Finding> findings() throws IOException {
    return check.lints(RulebookDraft.inFolder(edition).get(0));
  }

  private void change(String file, String words, String others) throws IOException {
    Path path = edition.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(words);
    Files.writeString(path, text.replace(words, others));
  }

  private void append(String rule) throws IOException {
    Path path = edition.resolve(RELAXANTS);
    Files.writeString(path, Files.readString(path) + rule);
  }
}
