package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GuidelineCoverageTest {
  private static final Path DOCUMENT = Path.of("../docs/coverage-of-guideline.md");
  private static final Rulebook RULEBOOK = Rulebooks.builtIn().byId("mtus-2009");

  private static List<GuidelineStatement> statements(String text, List<RulebookFault> faults) {
    return GuidelineStatementReader.read(new SourceFile("guideline.coverage.yaml", text), faults);
  }

  private static GuidelineCoverage coverage() throws IOException {
    List<RulebookFault> faults = new ArrayList<>();
    String text = Files.readString(BuiltInRuleTests.EDITION.resolve("guideline.coverage.yaml"));
    List<GuidelineStatement> statements = statements(text, faults);
    assertThat(faults).extracting(RulebookFault::asText).isEmpty();
    return new GuidelineCoverage(RULEBOOK, BuiltInRuleTests.all(), statements);
  }

  @Test
  void every_criterion_answers_a_statement_and_has_rules_and_tests_for_each_answer()
      throws IOException {
    assertThat(coverage().gaps()).isEmpty();
  }

  /** -Dgolden.rewrite=true writes the document anew. */
  @Test
  void the_document_says_what_the_rulebook_covers(TestReporter reporter) throws IOException {
    GuidelineCoverage coverage = coverage();
    reporter.publishEntry("coverage", coverage.counts());
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(DOCUMENT, coverage.document());
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(coverage.document());
  }

  @Test
  void an_unknown_criterion_and_one_that_answers_no_statement_are_gaps() {
    List<GuidelineStatement> statements =
        statements(
            """
            rows:
              - { id: s1, section: s, polarity: R, says: something, criteria: [acute-flare] }
            """,
            new ArrayList<>());

    assertThat(new GuidelineCoverage(RULEBOOK, List.of(), statements).gaps())
        .contains(
            "s1 names \"acute-flare\", which is no criterion.",
            "No statement of the guideline names acute-exacerbation.",
            "No rule test expects acute-exacerbation to be NOT_MET.");
  }

  @Test
  void an_unknown_modification_is_a_gap() {
    List<GuidelineStatement> statements =
        statements(
            """
            rows:
              - { id: s1, section: s, polarity: Q, says: something, modifications: [taper] }
            """,
            new ArrayList<>());

    assertThat(new GuidelineCoverage(RULEBOOK, List.of(), statements).gaps())
        .contains("s1 names \"taper\", which is no modification.");
  }

  @Test
  void a_statement_needs_either_criteria_or_a_reason() {
    List<RulebookFault> faults = new ArrayList<>();
    statements(
        """
        rows:
          - { id: s1, section: s, polarity: R, says: something }
          - { id: s2, section: s, polarity: X, says: something, because: no record says so }
        """,
        faults);

    assertThat(faults)
        .extracting(RulebookFault::headline)
        .containsExactlyInAnyOrder(
            "guideline.coverage.yaml:2:5: \"s1\" needs either criteria or a reason, not both.",
            "guideline.coverage.yaml:3:5: There is no polarity \"X\".");
  }
}
