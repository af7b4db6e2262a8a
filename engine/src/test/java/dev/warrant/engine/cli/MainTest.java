package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a user's shell sees it: a process of its own. */
class MainTest {
  private static final String CASE =
      """
      case: {id: by-hand, date: 2015-02-02}
      requests:
        - type: other-request
          text: Physical therapy 2x4
      """;

  @TempDir private Path folder;

  @Test
  void facts_are_printed_and_nothing_else_said() throws Exception {
    Path input = Files.writeString(folder.resolve("visit.yaml"), CASE);
    Finished run = finish("facts", "--format", "jsonl", input.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"warrant\":\"").endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_labelled_case_is_judged_by_the_edition_of_its_labels_whatever_its_date() throws Exception {
    Files.writeString(
        folder.resolve("late.txt"),
        "REQUEST FOR AUTHORIZATION\nDate: 03/02/2018\nRequested: Physical therapy 2x4\n");
    Files.writeString(
        folder.resolve("late.gold.yaml"),
        "id: late\nedition: mtus-2009\nitems:\n  - {request: Physical therapy 2x4, treatment: physical"
            + " therapy, topic: none, gold: NOT_COVERED}\n");
    Finished run = finish("evaluate", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("1 case, 1 item\n");
  }

  @Test
  void a_wrong_command_line_ends_with_status_2() throws Exception {
    Finished run = finish("facts", "--formt", "json", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format").doesNotContain("Exception");
  }

  @Test
  void a_missing_file_ends_with_status_3() throws Exception {
    Finished run = finish("facts", folder.resolve("nowhere.txt").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_faulty_case_file_is_named_by_line_and_column() throws Exception {
    Path input = Files.writeString(folder.resolve("visit.yaml"), CASE.replace("text:", "txt:"));
    Finished run = finish("screen", input.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("visit.yaml:4:5: OtherRequest has no field \"txt\". Did you mean \"text\"?");
  }

  @Test
  void a_reader_who_leaves_early_hears_no_complaint() throws Exception {
    Path input = Files.writeString(folder.resolve("many.yaml"), (CASE + "---\n").repeat(3000));
    Process process = start("facts", "--format", "jsonl", input.toString());
    process.getInputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(text(process.getErrorStream().readAllBytes())).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  private record Finished(int status, String out, String err) {}

  private Finished finish(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = text(process.getInputStream().readAllBytes());
    String err = text(process.getErrorStream().readAllBytes());
    return new Finished(process.waitFor(), out, err);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    Collections.addAll(command, arguments);
    Process process = new ProcessBuilder(command).start();
    process.getOutputStream().close();
    return process;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
