package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.authoring.ClinicEdition;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the workbench shows of a small edition, its coverage and its mutants, in every form. */
class WorkbenchReportsTest {
  private static final Pattern SHARE = Pattern.compile("(\\d+) of (\\d+) ?\\((\\d+\\.\\d)%\\)");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private ClinicEdition edition;

  @BeforeEach
  void copy_an_edition() throws IOException {
    edition = ClinicEdition.copiedTo(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "topics.txt, ",
    "topic.txt, muscle-relaxants",
    "treatment.txt, cyclobenzaprine",
    "criterion.txt, short-course",
    "rulebook.json, --format=json",
    "criterion.json, short-course --format=json",
    "rulebook.html, --format=html"
  })
  void a_rulebook_is_shown_in_words(String golden, String arguments) throws IOException {
    assertThat(run("rules show --rules " + edition.folder() + " " + said(arguments))).isZero();
    Golden.check("show/" + golden, output());
  }

  @ParameterizedTest
  @CsvSource({"coverage.txt, ", "coverage.json, --format=json", "coverage.html, --format=html"})
  void coverage_tells_what_the_tests_leave_untried(String golden, String arguments)
      throws IOException {
    assertThat(run("rules coverage " + said(arguments) + " " + edition.folder())).isZero();
    Golden.check("coverage/" + golden, output());
  }

  @ParameterizedTest
  @CsvSource({"mutants.txt, ", "mutants.json, --format=json", "all-mutants.txt, --thorough"})
  void mutants_tell_what_no_test_notices(String golden, String arguments) throws IOException {
    assertThat(run("rules mutate " + said(arguments) + " " + edition.folder())).isZero();
    Golden.check("mutate/" + golden, output());
  }

  @Test
  void less_coverage_than_is_wanted_is_a_fault() {
    assertThat(run("rules coverage --threshold=100 " + edition.folder())).isEqualTo(1);
  }

  @Test
  void the_text_and_the_page_of_coverage_agree() {
    run("rules coverage " + edition.folder());
    String counts = output().lines().filter(line -> SHARE.matcher(line).find()).findFirst().get();
    Matcher share = SHARE.matcher(counts);
    assertThat(share.find()).isTrue();
    out.reset();
    run("rules coverage --format=html " + edition.folder());

    assertThat(output()).contains(share.group(1) + " of " + share.group(2));
  }

  @ParameterizedTest
  @CsvSource({"rules show --rules", "rules coverage"})
  void a_page_fetches_nothing(String command) {
    assertThat(run(command + " " + edition.folder() + " --format=html")).isZero();
    assertThat(output()).doesNotContain("http:", "https:", "src=", "<link", "@import", "url(");
  }

  @Test
  void what_is_not_there_to_be_shown_is_named_with_the_nearest_that_is() {
    assertThat(run("rules show short-corse --rules " + edition.folder())).isEqualTo(2);
    assertThat(err.toString()).contains("\"short-corse\". Did you mean \"short-course\"?");
  }

  private static String said(String arguments) {
    return arguments == null ? "" : arguments;
  }

  private int run(String arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    return new CommandRun(new BuiltInWorkshop(), streams)
        .execute(arguments.strip().split(" +", -1));
  }

  private String output() {
    return edition.withoutPlace(out.toString(StandardCharsets.UTF_8));
  }
}
