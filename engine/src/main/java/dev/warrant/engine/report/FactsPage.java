package dev.warrant.engine.report;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was read from a case as one page for a browser, which fetches nothing: the text with the
 * facts marked in it, and a table of the facts that leads to the marks.
 */
public final class FactsPage {
  private final Case subject;
  private final MarkedText text;
  private final List<Fact> facts;
  private final StringBuilder page = new StringBuilder();

  private FactsPage(Case subject, String text) {
    this.subject = subject;
    this.facts = Stream.concat(subject.requests().stream(), subject.facts().stream()).toList();
    this.text = new MarkedText(text, facts);
  }

  /**
   * The page, ending with a line feed.
   *
   * @param text the text that the case was read from; where no fact's words stand in it, as in a
   *     case file, it is left out
   * @param version version of Warrant that read it
   */
  public static String of(Case subject, String text, String version) {
    return new FactsPage(subject, text).written(version);
  }

  private String written(String version) {
    String title = Html.escape(CaseText.heading(subject));
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .append("<title>Facts read from ")
        .append(title)
        .append("</title>\n<style>\n")
        .append(styleSheet())
        .append("</style>\n</head>\n<body>\n<h1>Facts read from ")
        .append(title)
        .append("</h1>\n");
    if (subject.date() != null) {
      String basis = subject.dateBasis() == null ? "" : " (" + subject.dateBasis() + ")";
      page.append("<p>Date: ").append(Html.escape(subject.date() + basis)).append("</p>\n");
    }
    legend();
    table();
    if (text.marksAny()) {
      page.append("<section aria-labelledby=\"text\">\n<h2 id=\"text\">Text</h2>\n")
          .append("<div class=\"record\">")
          .append(text.html())
          .append("</div>\n</section>\n");
    }
    return page.append("<p class=\"note\">Read by Warrant ")
        .append(Html.escape(version))
        .append(". What is not marked was not read as a fact.</p>\n</body>\n</html>\n")
        .toString();
  }

  private void legend() {
    page.append("<section aria-labelledby=\"legend\">\n<h2 id=\"legend\">Legend</h2>\n")
        .append("<ul class=\"legend\">\n");
    for (FactMark mark : FactMark.values()) {
      page.append("<li><mark class=\"")
          .append(mark.styleClass())
          .append("\">")
          .append(mark.meaning())
          .append("</mark></li>\n");
    }
    page.append("</ul>\n</section>\n");
  }

  private void table() {
    page.append("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Requests and facts</h2>\n");
    if (facts.isEmpty()) {
      page.append("<p>No request and no fact was found in it.</p>\n</section>\n");
      return;
    }
    page.append("<table>\n<thead><tr>");
    for (String heading : List.of("Id", "Concept", "Assertion", "Details", "Words of the record")) {
      page.append("<th scope=\"col\">").append(heading).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    facts.forEach(this::row);
    page.append("</tbody>\n</table>\n</section>\n");
  }

  private void row(Fact fact) {
    String id = Html.escape(fact.id());
    page.append("<tr id=\"row-")
        .append(id)
        .append("\"><th scope=\"row\">")
        .append(text.marks(fact) ? "<a href=\"#" + text.anchor(fact) + "\">" + id + "</a>" : id)
        .append("</th>");
    cell(concept(fact));
    page.append("<td><mark class=\"")
        .append(FactMark.of(fact).styleClass())
        .append("\">")
        .append(assertion(fact))
        .append("</mark></td>");
    cell(FactDetails.of(fact));
    String doubts =
        String.join(", ", fact.evidence().doubts().stream().map(FactsPage::lower).toList());
    String words = PrintableText.onOneLine(fact.evidence().quote());
    cell(doubts.isEmpty() ? words : words + " (" + doubts + ")");
    page.append("</tr>\n");
  }

  private void cell(String words) {
    page.append("<td>").append(Html.escape(words)).append("</td>");
  }

  static String concept(Fact fact) {
    String name = fact instanceof Request asked ? asked.treatment() : fact.concept();
    return PrintableText.onOneLine(name).replace('-', ' ');
  }

  static String assertion(Fact fact) {
    return fact instanceof Request ? "requested" : lower(fact.assertion());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String styleSheet() {
    try (InputStream in = FactsPage.class.getResourceAsStream("facts-page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
