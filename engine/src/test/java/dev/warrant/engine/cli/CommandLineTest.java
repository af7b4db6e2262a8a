package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warrant.engine.Golden;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void one_case_as_json_is_one_object_for_a_reader() throws IOException {
    assertThat(run("", "screen", "--format", "json", file("a.txt", "alpha"))).isZero();
    JsonNode result = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(result.at("/case/id").asText()).isEqualTo("alpha");
    assertThat(output().lines().count()).isGreaterThan(20);
  }

  @Test
  void several_cases_as_json_are_one_object_a_line_in_the_order_given() throws IOException {
    run("", "screen", "--format", "json", file("b.txt", "beta"), file("a.txt", "alpha"));
    assertThat(ids()).containsExactly("beta", "alpha");
  }

  @Test
  void an_input_of_two_cases_gives_two_lines() throws IOException {
    run("two", "facts", "--format", "json", "-");
    assertThat(ids()).containsExactly("two", "two");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void any_number_of_threads_gives_the_same_bytes(int threads) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("screen", "--format=jsonl"));
    arguments.add("--threads=" + threads);
    List<String> expected = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      String content = number % 10 == 3 ? "unreadable" : "case " + number;
      arguments.add(file(number + ".txt", content));
      if (number % 10 != 3) {
        expected.add(content);
      }
    }
    assertThat(run("", arguments.toArray(new String[0]))).isEqualTo(3);
    assertThat(ids()).isEqualTo(expected);
    assertThat(errors().lines())
        .hasSize(10)
        .zipSatisfy(
            IntStream.range(0, 10).mapToObj(ten -> ten * 10 + 3).toList(),
            (line, number) -> assertThat(line).contains("/" + number + ".txt: it is a picture"));
  }

  @Test
  void facts_are_shown_as_a_page_of_one_case() {
    assertThat(run("alpha", "facts", "--format", "html", "-")).isZero();
    assertThat(output()).startsWith("<!DOCTYPE html>").contains("alpha").endsWith("</html>\n");
    assertThat(run("two", "facts", "--format", "html", "-")).isEqualTo(3);
    assertThat(errors()).contains("it holds 2 cases, and a page shows one.");
  }

  @Test
  void standard_input_is_read_where_a_dash_stands() {
    assertThat(run("gamma", "facts", "-")).isZero();
    assertThat(output()).startsWith("gamma, standard input\n");
    assertThat(errors()).isEmpty();
  }

  @Test
  void results_of_several_cases_stand_apart_for_a_reader() throws IOException {
    run("", "facts", file("a.txt", "alpha"), file("b.txt", "beta"));
    assertThat(output()).containsOnlyOnce("\n\n" + "=".repeat(80) + "\n\n");
  }

  @Test
  void a_case_without_requests_is_pointed_out_unless_quiet_was_asked_for() {
    run("nothing", "screen", "-");
    assertThat(errors()).contains("standard input: no request for a treatment was found");
    run("nothing", "screen", "--quiet", "-");
    assertThat(errors()).doesNotContainPattern("(?s)found.*found");
  }

  @Test
  void unreadable_inputs_are_named_and_the_others_done() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    int status = run("", "facts", missing, folder.toString(), file("a.txt", "alpha"));
    assertThat(status).isEqualTo(3);
    assertThat(output()).startsWith("alpha");
    assertThat(errors())
        .contains("missing.txt: there is no such file. Check the path.")
        .contains(": this is a directory. Name the files in it.");
  }

  @Test
  void a_defect_is_owned_and_says_nothing_of_the_case() throws IOException {
    int status = run("", "facts", file("d.txt", "defect"), file("a.txt", "alpha"));
    assertThat(status).isEqualTo(70);
    assertThat(output()).startsWith("alpha");
    assertThat(errors())
        .hasLineCount(1)
        .contains("d.txt: Warrant")
        .contains("defect of its own (IllegalStateException)")
        .contains("CONTRIBUTING.md")
        .doesNotContain("patient");
  }

  @Test
  void the_trace_of_a_defect_is_shown_on_request_without_the_words_of_the_case() {
    assertThat(run("defect", "facts", "--verbose", "-")).isEqualTo(70);
    assertThat(errors()).contains("    at dev.warrant").doesNotContain("patient");
  }

  @Test
  void a_lack_of_memory_is_called_so() {
    assertThat(run("no memory", "facts", "-")).isEqualTo(70);
    assertThat(errors()).contains("ran out of memory").contains("-Xmx");
  }

  @Test
  void a_faulty_rulebook_is_named_by_file_line_and_column() throws IOException {
    int status = run("", "screen", "--rules", folder.toString(), file("a.txt", "alpha"));
    assertThat(status).isEqualTo(4);
    assertThat(errors()).startsWith("opioids.drl:11:31: no field \"concpt\".");
    assertThat(output()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scren x|Did you mean: warrant screen",
        "screen --thread 2 x|--threads",
        "audit --frmat=json x|Unknown option: '--frmat=json'. Did you mean \"--format\"?",
        "screen --format jsn x|Did you mean \"json\"? warrant screen prints text, json, jsonl, yaml.",
        "screen --format html x|warrant screen cannot print html; it prints text, json, jsonl, yaml.",
        "facts --format html x y|prints a page of one case. Name one file.",
        "screen --threads 0 x|--threads wants a number from 1 to 256.",
        "screen --threads many x|'many' is not a whole number",
        "rules coverage --threshold most x|'most' is not a number",
        "rules new edition e --from 2017-13-01 --topic t --treats d|'2017-13-01' is not a day of the"
            + " calendar, as 2017-12-01",
        "screen|Missing required parameter: 'FILE'",
        "screen --edition mtus-2099 x|There is no edition \"mtus-2099\".",
        "screen --rules nowhere x|--rules wants a folder",
        "screen - -|Standard input (-) can be read once only.",
        "facts --output no/such/folder/x -|the results cannot be written",
        "''|A command is missing.",
      })
  void a_wrong_command_line_is_mended_in_words(String line, String mend) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(run("alpha", arguments)).isEqualTo(2);
    assertThat(errors()).contains(mend).contains("--help").doesNotContain("Exception");
    assertThat(output()).isEmpty();
  }

  @Test
  void results_may_go_to_a_file_that_is_whole_or_not_there() throws IOException {
    Path target = folder.resolve("results.json");
    assertThat(run("alpha", "facts", "--output", target.toString(), "-")).isZero();
    assertThat(target).content().startsWith("alpha, standard input\n");
    assertThat(output()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void an_input_is_never_written_over() throws IOException {
    String letter = file("a.txt", "alpha");
    assertThat(run("", "facts", "--output", letter, letter)).isEqualTo(2);
    assertThat(Path.of(letter)).hasContent("alpha");
  }

  @Test
  void a_reader_who_has_had_enough_ends_the_run_quietly() {
    assertThat(runInto(failing("Broken pipe"), "facts", "-")).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void results_that_cannot_be_printed_are_not_lost_silently() {
    assertThat(runInto(failing("No space left on device"), "facts", "-")).isEqualTo(2);
    assertThat(errors()).contains("the results cannot be written to standard output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "screen", "facts", "evaluate"})
  void help_is_printed_on_standard_output(String command) throws IOException {
    assertThat(run("", (command + " --help").strip().split(" "))).isZero();
    Golden.check("help" + (command.isEmpty() ? "" : "-" + command) + ".txt", output());
    assertThat(output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void the_version_is_printed_on_standard_output() {
    assertThat(run("", "--version")).isZero();
    assertThat(output()).matches("warrant \\d+\\.\\d+\\.\\d+\n");
  }

  private int run(String input, String... arguments) {
    return run(input, out, arguments);
  }

  private int runInto(OutputStream target, String... arguments) {
    return run("alpha", target, arguments);
  }

  private int run(String input, OutputStream target, String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            target,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    return new CommandRun(new FakeWorkshop(), streams).execute(arguments);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : output().lines().toList()) {
      ids.add(new ObjectMapper().readTree(line).at("/case/id").asText());
    }
    return ids;
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String errors() {
    return err.toString();
  }
}
