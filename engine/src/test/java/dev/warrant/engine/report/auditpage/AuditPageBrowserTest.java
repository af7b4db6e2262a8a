package dev.warrant.engine.report.auditpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of an audit in a browser, as the person sees it who was handed the file. */
class AuditPageBrowserTest {
  private static final String ROWS = "#departure-list tbody tr:not(.evidence)";
  private static final String COUNT = "#departure-count";

  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
    page = folder.resolve("audit.html");
    Files.writeString(page, AuditPageTest.page(SampleAudit.of(60)));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void show() {
    browser.show(page);
  }

  @AfterEach
  void the_page_has_not_complained() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.run("return window.hacked")).isNull();
  }

  @Test
  void departures_are_listed_by_the_page() {
    assertThat(browser.texts(COUNT)).containsExactly("1 to 25 of 60");
    assertThat(browser.all(ROWS)).hasSize(25);
    browser.one("#page-after").click();
    assertThat(browser.texts(COUNT)).containsExactly("26 to 50 of 60");
    browser.one("#page-after").click();
    assertThat(browser.all(ROWS)).hasSize(10);
    assertThat(browser.one("#page-after").isEnabled()).isFalse();
  }

  @Test
  void a_filter_leaves_the_departures_that_fit() {
    choose("kind", "Citation");
    assertThat(browser.texts(COUNT)).containsExactly("1 to 15 of 15 that fit, of 60");
    assertThat(browser.texts(ROWS + " .badge")).containsOnly("Citation");
    choose("treatment", "methocarbamol");
    assertThat(browser.all(ROWS)).hasSizeBetween(7, 8);
    choose("kind", "All kinds");
    choose("treatment", "All treatments");
    browser.one("input[name=words]").sendKeys("NUMBER 37 IS NOT");
    assertThat(browser.texts(ROWS + " [data-text=case]")).containsExactly("CM15-0000037");
    browser.one("input[name=words]").sendKeys(" there");
    assertThat(browser.texts(COUNT)).containsExactly("No departure fits.");
  }

  @Test
  void a_heading_sorts_the_departures_up_and_then_down() {
    WebElement heading = browser.one("#departure-list th[data-key=clearCut]");
    heading.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(heading.getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(strengths()).isSorted();
    heading.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(heading.getAttribute("aria-sort")).isEqualTo("descending");
    assertThat(strengths()).isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static List<Double> strengths() {
    return browser.texts(ROWS + " [data-text=strength]").stream().map(Double::valueOf).toList();
  }

  @Test
  void a_departure_opens_by_key_to_the_record_the_rationale_and_the_guideline_side_by_side() {
    WebElement button = browser.all(ROWS + " .expand").get(1);
    button.sendKeys(Keys.SPACE);
    assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
    List<WebElement> sides = browser.all("tr.evidence .sides > div");
    assertThat(sides).hasSize(3);
    assertThat(sides.get(0).getText()).contains("acute exacerbation", "✓ met", "number 1");
    assertThat(sides.get(1).getText())
        .contains("number 1 is not medically necessary", "contradicted", "The record:");
    assertThat(sides.get(2).getText())
        .contains("p. 63", "short-term", "on pages 41, 63, 64", "Benzodiazepines, p. 24");
    assertThat(sides.get(1).getLocation().y).isEqualTo(sides.get(0).getLocation().y);
    button.sendKeys(Keys.SPACE);
    assertThat(browser.all("tr.evidence")).isEmpty();
  }

  @Test
  void all_evidence_of_a_page_is_shown_and_hidden_at_once() {
    browser.one("#expand-all").click();
    assertThat(browser.all("tr.evidence")).hasSize(25);
    browser.one("#collapse-all").click();
    assertThat(browser.all("tr.evidence")).isEmpty();
  }

  @Test
  void hostile_words_are_shown_as_words() {
    browser.all(ROWS + " .expand").get(0).click();
    assertThat(browser.one("tr.evidence").getText()).contains("<img src=x onerror=");
    assertThat(browser.all("img")).isEmpty();
  }

  @Test
  void a_table_of_groups_is_sorted_by_its_headings() {
    WebElement items =
        browser.one("[aria-labelledby=by-treatment] thead th:nth-child(2) button.sort");
    items.click();
    assertThat(browser.texts("[aria-labelledby=by-treatment] tbody td:nth-child(2)"))
        .extracting(Integer::valueOf)
        .isSorted();
  }

  @Test
  void every_chart_is_drawn() {
    assertThat(browser.run("return Object.keys(Chart.instances).length")).isEqualTo(5L);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('canvas')].every(canvas =>"
                    + " canvas.getContext('2d').getImageData(0, 0, canvas.width,"
                    + " canvas.height).data.some(value => value !== 0))"))
        .isEqualTo(true);
  }

  @Test
  void all_text_stands_out_from_what_lies_behind_it() throws IOException {
    browser.one("#expand-all").click();
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
    try (InputStream in = getClass().getResourceAsStream("/browser/contrast.js")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat((List<?>) browser.run(script)).isEmpty();
    }
  }

  @Test
  void headings_tables_and_controls_have_names() {
    assertThat(browser.all("h1")).hasSize(1);
    assertThat(browser.all("th:not([scope])")).isEmpty();
    assertThat(browser.all("table")).isNotEmpty();
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('table')].filter(table =>"
                    + " !document.getElementById(table.closest('[aria-labelledby]')"
                    + ".getAttribute('aria-labelledby'))).length"))
        .isEqualTo(0L);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('button, select, input')].filter(control =>"
                    + " !(control.textContent.trim() || control.ariaLabel ||"
                    + " control.closest('label'))).length"))
        .isEqualTo(0L);
  }

  private static void choose(String name, String option) {
    browser.all("select[name=" + name + "] option").stream()
        .filter(one -> one.getText().equals(option))
        .forEach(WebElement::click);
  }
}
