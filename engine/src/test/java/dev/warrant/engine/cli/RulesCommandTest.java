package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warrant.engine.Golden;
import dev.warrant.engine.Sample;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The rule author's workbench, on an edition of two topics. */
class RulesCommandTest {
  private static final String CASE =
      """
      case: {id: by-hand, date: 2015-02-02}
      requests:
        - {type: drug-request, drug: baclofen, drugClass: muscle-relaxant}
      facts:
        - {type: diagnosis, concept: multiple-sclerosis}
        - {type: finding, concept: spasticity, assertion: ABSENT}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
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

  @Test
  void tests_that_pass_are_counted() {
    assertThat(run("rules", "test", edition.toString())).isZero();
    assertThat(output()).isEqualTo("1 test, 0 failed.\n");
  }

  @Test
  void a_folder_without_an_edition_is_a_wrong_command_line() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (String command : List.of("test", "check", "coverage", "mutate")) {
      assertThat(run("rules", command, empty.toString())).as(command).isEqualTo(2);
      assertThat(err.toString())
          .as(command)
          .contains("no folder with a guideline.yaml. Name the folder of one edition");
    }
  }

  @Test
  void a_failing_test_shows_which_condition_of_which_rule_failed_on_which_fact()
      throws IOException {
    change("muscle-relaxants.test.yaml", "concept: spasticity", "concept: clonus");
    assertThat(run("rules", "test", edition.toString())).isEqualTo(1);
    Golden.check("rules-test.txt", output());
  }

  @Test
  void junit_xml_holds_a_failure_for_each_test_that_fails() throws Exception {
    change("muscle-relaxants.test.yaml", "concept: spasticity", "concept: clonus");
    assertThat(run("rules", "test", "--format", "junit", edition.toString())).isEqualTo(1);
    Element suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()))
            .getDocumentElement();
    Element failure = (Element) suites.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("antispastic-indication should be MET and is NOT_DOCUMENTED");
    assertThat(
            ((Element) suites.getElementsByTagName("testsuite").item(0)).getAttribute("failures"))
        .isEqualTo("1");
  }

  @Test
  void json_names_every_condition_and_what_came_of_it() throws IOException {
    change("muscle-relaxants.test.yaml", "concept: spasticity", "concept: clonus");
    run("rules", "test", "--format", "json", edition.toString());
    JsonNode result = new ObjectMapper().readTree(output());
    assertThat(result.at("/failed").asInt()).isEqualTo(1);
    assertThat(result.at("/results/0/wrong/0/rules/0/conditions/2/outcome").asText())
        .isEqualTo("UNSAID");
  }

  @Test
  void a_slip_in_a_test_is_named_by_place() throws IOException {
    change("muscle-relaxants.test.yaml", "antispastic-indication: MET", "antispastic: MET");
    assertThat(run("rules", "test", edition.toString())).isEqualTo(4);
    assertThat(output())
        .contains("muscle-relaxants.test.yaml:8:15: The edition has no criterion \"antispastic\".")
        .endsWith("0 tests, 0 failed, 1 fault.\n");
  }

  @Test
  void a_rule_that_does_not_compile_is_named_and_no_test_run() throws IOException {
    change("muscle-relaxants.drl", "concept in (\"spasticity\"", "concpt in (\"spasticity\"");
    assertThat(run("rules", "test", edition.toString())).isEqualTo(4);
    assertThat(err.toString()).contains("Finding has no field \"concpt\"");
  }

  @Test
  void what_it_cannot_print_it_refuses_by_name() {
    assertThat(run("rules", "test", "--format", "csv", edition.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("warrant rules test cannot print csv; it prints text, json, junit.");
  }

  @Test
  void why_tells_denial_from_silence_with_the_words_of_the_record() throws IOException {
    Path input = Files.writeString(folder.resolve("visit.yaml"), CASE);
    int status =
        run("why", "--rules", edition.toString(), input.toString(), "antispastic-indication");
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    Golden.check("why.txt", output().replace(input.toString(), "visit.yaml"));
  }

  @Test
  void why_suggests_the_criterion_that_was_meant() throws IOException {
    Path input = Files.writeString(folder.resolve("visit.yaml"), CASE);
    int status =
        run("why", "--rules", edition.toString(), input.toString(), "antispastic-indicaton");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"antispastic-indication\"?");
  }

  private void change(String file, String words, String others) throws IOException {
    Path path = edition.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(words);
    Files.writeString(path, text.replace(words, others));
  }

  private int run(String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    return new CommandRun(new BuiltInWorkshop(), streams).execute(arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8).replace(edition + "/", "");
  }
}
