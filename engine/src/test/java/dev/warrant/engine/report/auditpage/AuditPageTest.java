package dev.warrant.engine.report.auditpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warrant.engine.Warrant;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.AuditTally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuditPageTest {
  private static final int FIVE_MEGABYTES = 5_000_000;
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script( type=\"application/json\" id=\"([a-z-]+)\")?>(.*?)</script>", Pattern.DOTALL);

  private static final String PAGE = page(SampleAudit.of(40));

  /** The page of an audit, with the guideline that Warrant brings. */
  static String page(AuditSummary summary) {
    StringWriter page = new StringWriter();
    try {
      AuditPage.write(page, summary, Warrant.builtIn().editions(), "0.0.0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  @Test
  void the_figures_stand_beside_those_of_always_upholding() {
    assertThat(PAGE)
        .contains("reviewers decided <b>86.0%</b> as predicted")
        .contains("always upheld the refusal would agree in 52.0%")
        .contains("Cohen’s kappa", "Matthews correlation", "Recall of overturns");
  }

  @Test
  void words_of_a_letter_neither_end_the_data_nor_begin_markup() throws IOException {
    assertThat(PAGE).doesNotContain("window.hacked=1</script>").doesNotContain("<img");
    assertThat(PAGE).doesNotContain("\u202E");
    assertThat(PAGE.substring(PAGE.indexOf("departure-data"))).doesNotContain("\u2028", "\u2029");
    JsonNode first = data("departure-data").get("rows").get(0);
    assertThat(first.get("text").asText())
        .isEqualTo(SampleAudit.HOSTILE.replaceAll("[\u2028\u2029]+", " ").replace("\u202E", ""));
  }

  @Test
  void a_departure_brings_the_record_the_rationale_and_the_passage_with_its_page()
      throws IOException {
    JsonNode data = data("departure-data");
    JsonNode row = data.get("rows").get(1);
    JsonNode criterion = row.get("criteria").get(0);
    assertThat(words(row, criterion.get("record"))).contains("acute flare-up", "number 1");
    assertThat(words(row, row.get("rationale"))).contains("not medically necessary");
    JsonNode passage = data.get("guideline").get("criteria").get(criterion.get("key").asText());
    assertThat(passage.get("page").asText()).isEqualTo("63");
    assertThat(passage.get("text").asText()).contains("acute exacerbation");
  }

  private static String words(JsonNode row, JsonNode places) {
    return row.get("words").get(places.get(0).asInt()).asText();
  }

  @Test
  void the_page_fetches_nothing_and_runs_only_the_scripts_that_it_names() {
    assertThat(PAGE)
        .doesNotContain("src=\"http", "href=\"http", "sourceMappingURL", "@import", "url(");
    List<MatchResult> scripts = SCRIPT.matcher(PAGE).results().toList();
    assertThat(scripts.stream().filter(script -> script.group(1) == null))
        .hasSize(4)
        .allSatisfy(
            script ->
                assertThat(PAGE).contains("&#39;" + new Script(script.group(3)).hash() + "&#39;"));
  }

  @Test
  void the_licence_of_the_charts_goes_with_them() {
    assertThat(PAGE)
        .contains("Chart.js v4")
        .contains("The MIT License (MIT)")
        .contains("Permission is hereby granted, free of charge");
  }

  @Test
  void a_page_of_every_departure_that_an_audit_keeps_is_at_most_five_megabytes() {
    AuditSummary most = SampleAudit.of(AuditSummary.MOST_DEPARTURES);
    assertThat(page(most).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(FIVE_MEGABYTES);
  }

  @Test
  void what_is_too_much_for_a_page_is_left_out_and_said_so() throws IOException {
    AuditSummary tooMuch = SampleAudit.of(6000);
    String page = page(tooMuch);
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(FIVE_MEGABYTES);
    JsonNode rows = data(page, "departure-data").get("rows");
    int shown = rows.size();
    assertThat(shown).isLessThan(6000);
    assertThat(rows.findValuesAsText("kind"))
        .as("no kind is crowded out")
        .contains("Outcome", "Partial", "Citation", "Finding");
    assertThat(page)
        .contains("The " + Numbers.count(shown) + " most clear-cut of 6,000 departures");
  }

  @Test
  void an_audit_of_nothing_is_a_page_too() {
    AuditSummary nothing = new AuditTally().summary();
    assertThat(page(nothing))
        .contains("there is nothing to compare")
        .contains("All 0 departures")
        .contains("Every letter was read");
  }

  @Test
  void the_same_audit_is_the_same_bytes() {
    assertThat(page(SampleAudit.of(40))).isEqualTo(PAGE);
  }

  private static JsonNode data(String id) throws IOException {
    return data(PAGE, id);
  }

  private static JsonNode data(String page, String id) throws IOException {
    String json =
        SCRIPT
            .matcher(page)
            .results()
            .filter(script -> id.equals(script.group(2)))
            .map(script -> script.group(3))
            .findFirst()
            .orElseThrow();
    return new ObjectMapper().readTree(json);
  }
}
