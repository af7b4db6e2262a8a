package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warrant.engine.Golden;
import dev.warrant.engine.Sample;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.WarrantVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three weeks made two in a small edition, on cases by hand. */
class RulesDiffCommandTest {
  private static final String CASES =
      """
      case: {id: flare-of-18-days, date: 2015-02-02}
      requests:
        - type: drug-request
          text: "Flexeril 10 mg #54, <one> three times a day"
          drug: cyclobenzaprine
          drugClass: muscle-relaxant
          quantity: 54
          statedDays: 18
          sig: {unitsPerDoseLow: 1, unitsPerDoseHigh: 1, dosesPerDayLow: 3, dosesPerDayHigh: 3}
      facts:
        - {type: finding, concept: acute-exacerbation, evidence: {quote: "a flare since Monday"}}
        - {type: treatment-trial, concept: naproxen, treatmentClass: nsaid, outcome: FAILED}
      ---
      case: {id: flare-of-10-days, date: 2015-02-02}
      requests:
        - {type: drug-request, drug: cyclobenzaprine, drugClass: muscle-relaxant, statedDays: 10}
      facts:
        - {type: finding, concept: acute-exacerbation}
        - {type: treatment-trial, concept: naproxen, treatmentClass: nsaid, outcome: FAILED}
      ---
      case: {id: no-flare, date: 2015-02-02}
      requests:
        - {type: drug-request, drug: cyclobenzaprine, drugClass: muscle-relaxant, statedDays: 18}
        - {type: other-request, text: Physical therapy 2x4}
      """;

  /** Named from here: the lines of a report do not depend on where it lies. */
  private final Path folder = Path.of("target", "rules-diff");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private Path old;
  private Path young;
  private Path cases;

  @BeforeEach
  void three_weeks_made_two() throws IOException {
    removeFormer();
    old = copy("old");
    young = copy("new");
    change("muscle-relaxants.drl", "statedDays <= 21", "statedDays <= 14");
    change("muscle-relaxants.drl", "statedDays > 21", "statedDays > 14");
    change("muscle-relaxants.yaml", "days: 21", "days: 14");
    cases = folder.resolve("cases");
    Files.createDirectory(cases);
    Files.writeString(cases.resolve("by-hand.yaml"), CASES);
  }

  private void removeFormer() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path copy(String name) throws IOException {
    Path edition = folder.resolve(name).resolve("sample-2009");
    Files.createDirectories(edition);
    try (Stream<Path> files = Files.list(Sample.editions().resolve("sample-2009"))) {
      for (Path file : files.toList()) {
        Files.copy(file, edition.resolve(file.getFileName().toString()));
      }
    }
    return edition;
  }

  @ParameterizedTest
  @CsvSource({"text, diff.txt", "json, diff.json", "html, diff.html"})
  void a_flip_is_shown_with_both_ledgers_its_cause_and_the_counts(String format, String golden)
      throws IOException {
    assertThat(diff("--format", format)).isZero();
    assertThat(err.toString()).isEmpty();
    Golden.check("diff/" + golden, output());
  }

  @Test
  void the_page_is_well_formed_and_fetches_nothing() throws Exception {
    diff("--format", "html");
    String page = output();
    assertThat(page).doesNotContain("<one>").doesNotContain("http:", "https:", "<script");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                page.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_flip_fails_where_that_is_asked_for() {
    assertThat(diff("--fail-on-flip")).isEqualTo(1);
    assertThat(run("rules", "diff", "--fail-on-flip", old(), old(), "--cases", cases.toString()))
        .isZero();
    assertThat(output()).contains("No decision flips.").contains("Both are the same rules.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void any_number_of_threads_gives_the_same_bytes(String format) throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(cases.resolve("more-" + i + ".yaml"), i % 10 == 3 ? "facts: 7" : CASES);
    }
    List<String> reports = new ArrayList<>();
    for (int threads : new int[] {1, 2, 7}) {
      out.reset();
      assertThat(diff("--format", format, "--threads", Integer.toString(threads))).isEqualTo(3);
      reports.add(output());
    }
    assertThat(reports).containsOnly(reports.get(0));
  }

  @Test
  void a_case_that_cannot_be_read_or_judged_is_named_and_the_others_done() throws IOException {
    Files.writeString(cases.resolve("a-bad.yaml"), "facts: 7");
    Files.writeString(
        cases.resolve("b-late.yaml"),
        CASES.substring(0, CASES.indexOf("---")).replace("2015", "2020"));
    int status =
        run(
            "rules",
            "diff",
            "--fail-on-flip",
            old.getParent().toString(),
            young.getParent().toString(),
            "--cases",
            cases.toString());
    assertThat(status).isEqualTo(3);
    assertThat(output()).contains("1 decision of 1 case flips.");
    assertThat(err.toString())
        .contains("a-bad.yaml:1:")
        .contains("b-late.yaml: Under \"" + old.getParent() + "\": No edition");
  }

  @Test
  void labels_and_what_tells_about_a_folder_are_no_cases() throws IOException {
    Files.writeString(cases.resolve("by-hand.gold.yaml"), "items: []");
    Files.writeString(cases.resolve("README.md"), "Cases by hand.");
    Files.writeString(cases.resolve("picture.png"), "\u0089PNG");
    assertThat(diff()).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_changed_rule_that_does_not_compile_is_named_and_nothing_compared() throws IOException {
    change("muscle-relaxants.drl", "statedDays > 14", "statedDys > 14");
    assertThat(diff()).isEqualTo(4);
    assertThat(output()).isEmpty();
    assertThat(err.toString()).contains("muscle-relaxants.drl").contains("statedDays");
  }

  @Test
  void what_cannot_be_compared_is_refused() {
    assertThat(run("rules", "diff", old(), "no-such-rules", "--cases", cases.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("There is no folder and no git revision");
    assertThat(run("rules", "diff", old(), young())).isEqualTo(2);
    assertThat(err.toString()).contains("--cases");
    assertThat(diff("--edition", "mtus-2009")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no edition \"mtus-2009\".");
    assertThat(diff("--format", "csv")).isEqualTo(2);
    assertThat(err.toString()).contains("warrant rules diff cannot print csv");
  }

  @Test
  void a_folder_without_cases_is_refused() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertThat(run("rules", "diff", old(), young(), "--cases", empty)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no case in ");
  }

  @Test
  void two_editions_of_their_own_folders_are_compared_whatever_the_date() throws IOException {
    Path later = Sample.editions().resolve("sample-2016");
    assertThat(
            run(
                "rules",
                "diff",
                old(),
                later.toString(),
                "--format",
                "json",
                "--cases",
                cases.toString()))
        .isZero();
    JsonNode report = new ObjectMapper().readTree(output());
    assertThat(report.at("/after/editions/0/id").asText()).isEqualTo("sample-2016");
    assertThat(report.at("/counts/cases").asInt()).isEqualTo(3);
  }

  private String old() {
    return old.toString();
  }

  private String young() {
    return young.toString();
  }

  private int diff(String... more) {
    List<String> arguments = new ArrayList<>(List.of("rules", "diff", old(), young()));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--cases", cases.toString()));
    return run(arguments.toArray(new String[0]));
  }

  private void change(String file, String words, String others) throws IOException {
    Path path = young.resolve(file);
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
    return out.toString(StandardCharsets.UTF_8)
        .replace(folder + "/", "")
        .replace(WarrantVersion.current(), "VERSION");
  }
}
