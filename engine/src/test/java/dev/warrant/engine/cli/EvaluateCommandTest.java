package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warrant.engine.Golden;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  /** Labels for the made-up case, two items of which its predictions do not meet. */
  private static final String GOLD =
      """
      id: visit
      edition: mtus-2009
      items:
        - {request: "Baclofen 20mg #120", treatment: baclofen, topic: muscle-relaxants, gold: DENY}
        - {request: "Norco", treatment: hydrocodone/acetaminophen, topic: opioids, gold: APPROVE}
        - request: "Xanax"
          treatment: alprazolam
          topic: benzodiazepines
          gold: MODIFY
          facts: [{concept: long-term-use, status: PRESENT, quote: "nightly"}]
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void a_reader_sees_the_figures_and_what_misled_each_miss() throws IOException {
    labelled("visit");
    assertThat(run("--risk-coverage")).isZero();
    Golden.check("evaluation.txt", output());
    assertThat(output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void a_program_reads_the_same_figures() throws IOException {
    labelled("visit");
    Files.createDirectory(folder.resolve("deeper"));
    labelled("deeper/again");
    assertThat(run("--format", "json")).isZero();
    JsonNode result = new ObjectMapper().readTree(output());
    assertThat(result.at("/cases").asInt()).isEqualTo(2);
    assertThat(result.at("/items").asInt()).isEqualTo(6);
    assertThat(result.at("/accuracy").asDouble()).isEqualTo(0.3333);
    assertThat(result.at("/confusion/MODIFY/notFound").asInt()).isEqualTo(2);
    assertThat(result.at("/misses/0/case").asText()).isEqualTo("visit");
    assertThat(result.has("riskCoverage")).isFalse();
  }

  @Test
  void a_gold_file_that_cannot_be_used_is_named_and_the_others_done() throws IOException {
    labelled("visit");
    Files.writeString(folder.resolve("alone.gold.yaml"), GOLD);
    Files.writeString(folder.resolve("broken.gold.yaml"), "items:\n  - requst: Norco\n");
    Files.writeString(folder.resolve("picture.gold.yaml"), GOLD);
    Files.writeString(folder.resolve("picture.md"), "unreadable");
    assertThat(run()).isEqualTo(3);
    assertThat(output()).startsWith("1 case, 3 items\n");
    assertThat(err.toString())
        .contains("alone.gold.yaml: there is no case beside it. Put its text there as alone.txt")
        .contains("broken.gold.yaml:1:1: A gold case needs \"id\".")
        .contains("picture.md: it is a picture.");
  }

  @Test
  void a_folder_without_gold_files_is_a_wrong_command_line() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("there is no gold file (NAME.gold.yaml)");
  }

  @Test
  void what_is_no_folder_is_a_wrong_command_line() throws IOException {
    labelled("visit");
    assertThat(execute("evaluate", folder.resolve("visit.txt").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("wants a folder");
  }

  private void labelled(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), "Baclofen 20mg #120");
    Files.writeString(folder.resolve(name + ".gold.yaml"), GOLD);
  }

  private int run(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "evaluate";
    System.arraycopy(options, 0, command, 1, options.length);
    command[command.length - 1] = folder.toString();
    return execute(command);
  }

  private int execute(String... command) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), out, new PrintWriter(err, true), TextStyle.PLAIN);
    return new CommandRun(new FakeWorkshop(), streams).execute(command);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
