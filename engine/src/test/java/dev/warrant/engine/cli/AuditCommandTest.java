package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.report.AuditRowJson;
import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {
  @TempDir Path folder;
  private ByteArrayOutputStream out;
  private StringWriter err;

  @BeforeEach
  void letters() throws IOException {
    letter("2014/b.txt", "2 items");
    letter("2014/c.md", "1 item and 1 unread");
    letter("2013/a.txt", "3 items");
    letter("2015/d.txt", "no letter at all");
    letter("2015/e.txt", "4 items");
    letter("2015/notes.csv", "7 items");
    letter("2015/.hidden.txt", "7 items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "text", "html"})
  void the_same_letters_give_the_same_bytes_on_any_number_of_threads(String format) {
    for (int i = 0; i < 60; i++) {
      letter("many/" + i + ".txt", i % 7 == 3 ? "nothing" : i % 4 + " items");
    }
    int status = run("--format", format, "--threads=1", folder.toString());
    assertThat(status).isEqualTo(3);
    byte[] first = out.toByteArray();
    String complaints = err.toString();
    for (int threads : new int[] {2, 5}) {
      assertThat(run("--format", format, "--threads=" + threads, folder.toString())).isEqualTo(3);
      assertThat(out.toByteArray()).isEqualTo(first);
      assertThat(err.toString()).isEqualTo(complaints);
    }
  }

  @Test
  void folders_are_gone_through_in_the_order_of_their_names_and_what_is_no_letter_left_out() {
    run("--format=jsonl", folder.toString());
    assertThat(items())
        .containsExactly(
            "2013/a.txt 1",
            "2013/a.txt 2",
            "2013/a.txt 3",
            "2014/b.txt 1",
            "2014/b.txt 2",
            "2014/c.md 1",
            "2015/e.txt 1",
            "2015/e.txt 2",
            "2015/e.txt 3",
            "2015/e.txt 4");
  }

  @Test
  void a_bad_letter_is_named_with_reason_and_mend_and_the_others_are_done() {
    letter("2014/broken.txt", "defect");
    assertThat(run("--format=jsonl", folder.toString(), at("missing.txt"))).isEqualTo(70);
    assertThat(items()).hasSize(10);
    assertThat(err.toString())
        .contains("d.txt: no decided item was found in it. Check it.")
        .contains("missing.txt: there is no such file. Check the path.")
        .contains("c.md: no decision could be read on \"Norco #0\".")
        .contains("broken.txt: Warrant")
        .doesNotContain("the words of a patient");
  }

  @Test
  void the_report_lists_what_could_not_be_read() {
    assertThat(run(folder.toString())).isEqualTo(3);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("4 letters, 10 decided items\n")
        .contains("Not read: 2\n");
  }

  @Test
  void patterns_and_lists_name_letters_too() {
    run("--format=jsonl", at("2014/*.txt"), at("**/a.txt"));
    assertThat(items()).hasSize(5).startsWith("2014/b.txt 1");

    String list = at("2015/e.txt") + "\n\n" + at("2013") + "\n";
    runWithInput(list, "--format=jsonl", "-");
    assertThat(items()).hasSize(7).startsWith("2015/e.txt 1").endsWith("2013/a.txt 3");

    assertThat(run("--format=jsonl", at("2016/*.txt"))).isEqualTo(3);
    assertThat(err.toString()).contains("2016/*.txt: no file matches it. Check the pattern.");
  }

  @Test
  void a_folder_or_a_list_that_names_no_letter_is_told_of() throws IOException {
    Files.createDirectories(folder.resolve("empty/below"));
    Files.writeString(folder.resolve("empty/notes.csv"), "7 items");
    assertThat(run(at("empty"), at("2013"))).isEqualTo(3);
    assertThat(err.toString()).contains("empty: the folder holds no letter. Name one with text,");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("1 letter, 3 decided items\n")
        .contains("Not read: 1\n");

    runWithInput("\n", "-");
    assertThat(err.toString()).contains("standard input: it names no letter. List the letters'");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Departures");
  }

  @Test
  void rows_in_a_file_are_there_letter_by_letter() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    assertThat(run("--format=jsonl", "--output", rows.toString(), at("2014"))).isEqualTo(3);
    assertThat(out.size()).isZero();
    assertThat(Files.readString(rows).lines()).hasSize(3);
  }

  @Test
  void comma_separated_values_have_a_header_and_as_many_fields_in_each_record() {
    run("--format=csv", at("2013"));
    List<String> lines = List.of(out.toString(StandardCharsets.UTF_8).split("\r\n", -1));
    assertThat(lines).hasSize(5).last().isEqualTo("");
    assertThat(lines.get(0))
        .startsWith("source,case,item,text,treatment,topic,actual,predicted,agrees");
    assertThat(lines.get(1)).contains(",1,\"baclofen, one \"\"tablet\"\" #30\",baclofen,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void a_run_cut_off_within_a_row_or_between_two_is_gone_on_with_to_the_same_bytes(String format)
      throws IOException {
    letter("few/a.txt", "2 items");
    letter("few/b.txt", "no letter at all");
    letter("few/c.txt", "1 item and 1 unread");
    Path rows = folder.resolve("rows");
    int status = run("--format", format, "--output", rows.toString(), at("few"));
    assertThat(status).isEqualTo(3);
    byte[] whole = Files.readAllBytes(rows);
    String complaints = err.toString();

    for (int cut : cuts(whole)) {
      Files.write(rows, Arrays.copyOf(whole, cut));
      status = run("--format", format, "--resume", rows.toString(), at("few"));
      assertThat(Files.readAllBytes(rows)).as("cut at byte " + cut).isEqualTo(whole);
      assertThat(status).isEqualTo(3);
      assertThat(err.toString()).isEqualTo(complaints);
    }
  }

  @Test
  void a_report_can_be_gone_on_with_and_counts_every_letter_once() throws IOException {
    run(folder.toString());
    byte[] report = out.toByteArray();
    Path rows = folder.resolve("rows.jsonl");
    run("--format=jsonl", "--output", rows.toString(), folder.toString());
    byte[] whole = Files.readAllBytes(rows);
    for (int cut : new int[] {0, 1, whole.length / 3, whole.length / 2, whole.length}) {
      Files.write(rows, Arrays.copyOf(whole, cut));
      assertThat(run("--resume", rows.toString(), folder.toString())).isEqualTo(3);
      assertThat(out.toByteArray()).isEqualTo(report);
      assertThat(Files.readAllBytes(rows)).isEqualTo(whole);
    }
  }

  @Test
  void rows_of_other_letters_other_rules_or_another_form_are_not_gone_on_with() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    run("--format=jsonl", "--output", rows.toString(), at("2014"), at("2015"));
    byte[] whole = Files.readAllBytes(rows);

    assertThat(run("--format=jsonl", "--resume", rows.toString(), at("2013"))).isEqualTo(2);
    assertThat(err.toString()).contains("not those of the letters given", "a.txt");
    assertThat(run("--format=csv", "--resume", rows.toString(), at("2014"))).isEqualTo(2);
    assertThat(err.toString()).contains("holds no row of an audit in line 1");
    assertThat(Files.readAllBytes(rows)).isEqualTo(whole);

    Files.writeString(rows, Files.readString(rows).replace("\"" + FakeLetterAudit.SHA, "\"def"));
    assertThat(run("--format=jsonl", "--resume", rows.toString(), at("2014"), at("2015")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("judged by other rules of mtus-2009 than these");
  }

  @Test
  void with_resume_the_rows_have_one_place() {
    String rows = at("rows.jsonl");
    assertThat(run("--format=jsonl", "--resume", rows, "--output", rows, at("2013"))).isEqualTo(2);
    assertThat(err.toString()).contains("With --resume the rows go to its FILE.");
  }

  @Test
  void what_is_not_printed_is_refused_by_name() {
    assertThat(run("--format=yaml", at("2013"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("warrant audit cannot print yaml; it prints text, jsonl, html, csv.");
  }

  @Test
  void no_progress_is_shown_where_there_is_no_terminal() {
    run("--format=jsonl", at("2013"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void progress_tells_how_far_it_has_come_and_how_fast() {
    assertThat(AuditProgress.bar(50, 2, 200, 12.34))
        .isEqualTo("[#######.......................]  25%  50 of 200 letters, 2 not read, 12.3/s");
    assertThat(AuditProgress.bar(50, 0, 0, 12.34)).isEqualTo("50 letters, 12.3/s");
  }

  /** Every byte near the end of a row, where a cut is told from an end, and others in between. */
  private static int[] cuts(byte[] rows) {
    String text = new String(rows, StandardCharsets.ISO_8859_1);
    return IntStream.rangeClosed(0, rows.length)
        .filter(
            cut ->
                cut % 23 == 0
                    || cut == rows.length
                    || text.substring(Math.max(0, cut - 3), Math.min(rows.length, cut + 2))
                        .contains("\n"))
        .toArray();
  }

  private List<String> items() {
    List<String> items = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      try {
        AuditRow row = AuditRowJson.row(line);
        Path source = folder.relativize(Path.of(row.source()));
        items.add(source + " " + row.item());
      } catch (AuditRowJson.NoRow e) {
        throw new AssertionError(line, e);
      }
    }
    return items;
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void letter(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private int run(String... args) {
    return runWithInput("", args);
  }

  private int runWithInput(String input, String... args) {
    out = new ByteArrayOutputStream();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("audit"));
    all.addAll(List.of(args));
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    return new CommandRun(new FakeWorkshop(), streams).execute(all.toArray(new String[0]));
  }
}
