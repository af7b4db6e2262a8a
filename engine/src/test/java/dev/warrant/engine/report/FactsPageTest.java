package dev.warrant.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.OtherRequest;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FactsPageTest {
  private static final String TEXT =
      """
      Request: physical therapy 2x4
      No history of multiple sclerosis. Possible lumbar
        radiculopathy; the flare of May resolved.
      """;

  private final List<Fact> facts = new ArrayList<>();

  @Test
  void a_reader_sees_each_fact_marked_in_the_text_and_listed() throws IOException {
    said("f1", "multiple-sclerosis", Assertion.ABSENT, "No history of multiple sclerosis");
    said("f2", "radiculopathy", Assertion.POSSIBLE, "Possible lumbar\n  radiculopathy");
    said("f3", "acute-exacerbation", Assertion.HISTORICAL, "flare of May resolved");
    Golden.check("facts.html", page(TEXT));
  }

  @Test
  void the_text_on_the_page_is_the_text_as_read() throws Exception {
    said("f1", "pain", Assertion.PRESENT, "history of multiple sclerosis. Possible");
    said("f2", "multiple-sclerosis", Assertion.ABSENT, "multiple sclerosis");
    said("f3", "radiculopathy", Assertion.POSSIBLE, "sclerosis. Possible lumbar\n  radiculopathy");
    said("f4", "radiculopathy", Assertion.PRESENT, "Possible lumbar\n  radiculopathy");
    assertThat(record(parsed(page(TEXT))).getTextContent()).isEqualTo(TEXT);
  }

  @Test
  void where_facts_overlap_the_mark_tells_of_all_of_them() throws Exception {
    said("f1", "low-back-pain", Assertion.PRESENT, "history of multiple sclerosis. Possible");
    said("f2", "multiple-sclerosis", Assertion.ABSENT, "multiple sclerosis");
    Element inner =
        elements(record(parsed(page(TEXT))), "mark").stream()
            .filter(mark -> mark.getTextContent().equals("multiple sclerosis"))
            .findFirst()
            .orElseThrow();
    assertThat(inner.getAttribute("class")).isEqualTo("absent");
    assertThat(elements(inner, "a").get(0).getAttribute("title"))
        .isEqualTo(
            "f2: multiple sclerosis, absent, said on 2015-01-20;"
                + " f1: low back pain, present, said on 2015-01-20");
  }

  @Test
  void every_link_leads_to_a_place_on_the_page() throws Exception {
    said("f1", "pain", Assertion.PRESENT, "multiple sclerosis. Possible");
    said("f2", "multiple-sclerosis", Assertion.ABSENT, "multiple sclerosis");
    Document page = parsed(page(TEXT));
    List<String> places =
        elements(page.getDocumentElement(), "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(places).doesNotHaveDuplicates().contains("row-r1", "row-f1", "row-f2");
    assertThat(elements(page.getDocumentElement(), "a"))
        .hasSize(6)
        .allSatisfy(link -> assertThat(places).contains(link.getAttribute("href").substring(1)));
  }

  @Test
  void words_of_a_record_are_never_taken_for_the_page() throws Exception {
    String hostile =
        "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&#60;b\u202E\u0000]]>";
    facts.add(
        new Diagnosis(
            hostile,
            hostile,
            List.of(),
            Assertion.PRESENT,
            null,
            new Evidence("x", null, 2, 2 + hostile.length(), hostile, List.of())));
    Document page = parsed(page("a " + hostile + " b\r\n\fc\uD800"));
    assertThat(elements(page.getDocumentElement(), "*"))
        .extracting(Element::getTagName)
        .doesNotContain("script", "img", "b");
    assertThat(elements(page.getDocumentElement(), "*"))
        .allSatisfy(
            element ->
                assertThat(
                        IntStream.range(0, element.getAttributes().getLength())
                            .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
                    .isSubsetOf(
                        "aria-labelledby",
                        "charset",
                        "class",
                        "content",
                        "data-fact",
                        "data-note",
                        "href",
                        "http-equiv",
                        "id",
                        "lang",
                        "name",
                        "scope",
                        "title"));
    assertThat(record(page).getTextContent())
        .startsWith("a \"'><script>alert(1)</script>")
        .doesNotContain("\u202E")
        .endsWith("b\r\n c\uFFFD");
  }

  @Test
  void the_page_fetches_nothing() {
    assertThat(page(TEXT).toLowerCase(Locale.ROOT))
        .doesNotContain("://", "url(", "@import", "<link", "<script", " src=");
  }

  @Test
  void facts_without_their_text_are_listed_alone() throws Exception {
    said("f1", "multiple-sclerosis", Assertion.ABSENT, "No history of multiple sclerosis");
    Document page = parsed(page("case: {id: by-hand}\n"));
    assertThat(elements(page.getDocumentElement(), "div")).isEmpty();
    assertThat(elements(page.getDocumentElement(), "a")).isEmpty();
    assertThat(elements(page.getDocumentElement(), "tbody").get(0).getTextContent())
        .contains("No history of multiple sclerosis");
  }

  @Test
  void every_mark_can_be_read_by_those_who_see_little() {
    List<MatchResult> backgrounds =
        Pattern.compile("mark\\.\\w+ \\{ background: #(\\p{XDigit}{6});")
            .matcher(page(TEXT))
            .results()
            .toList();
    assertThat(backgrounds)
        .hasSameSizeAs(FactMark.values())
        .allSatisfy(colour -> assertThat(contrastWithText(colour.group(1))).isGreaterThan(7));
  }

  /** Contrast ratio to #111, as WCAG 2.1 defines it; 7 is its highest demand. */
  private static double contrastWithText(String colour) {
    return (luminance(colour) + 0.05) / (luminance("111111") + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            part -> {
              double share = Integer.parseInt(colour, part * 2, part * 2 + 2, 16) / 255.0;
              double linear =
                  share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
              return weights[part] * linear;
            })
        .sum();
  }

  private void said(String id, String concept, Assertion assertion, String words) {
    int start = TEXT.indexOf(words);
    assertThat(start).isNotNegative();
    Evidence evidence =
        new Evidence("note.txt", null, start, start + words.length(), words, List.of());
    facts.add(
        new Diagnosis(id, concept, List.of(), assertion, LocalDate.of(2015, 1, 20), evidence));
  }

  private String page(String text) {
    String asked = "physical therapy 2x4";
    Evidence words = new Evidence("note.txt", null, 9, 9 + asked.length(), asked, List.of());
    Case subject =
        new Case(
            "note",
            "note.txt",
            CaseKind.RFA_NOTE,
            LocalDate.of(2015, 2, 2),
            "date of the request",
            List.of(new OtherRequest("r1", asked, "physical therapy", null, words)),
            facts);
    return FactsPage.of(subject, text, "0.1.0");
  }

  /** The page as a tree: it is written so that a strict reader can read it. */
  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static Element record(Document page) {
    return elements(page.getDocumentElement(), "div").get(0);
  }

  private static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
