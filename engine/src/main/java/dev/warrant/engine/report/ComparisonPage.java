package dev.warrant.engine.report;

import dev.warrant.engine.comparison.Cause;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Comparison;
import dev.warrant.engine.comparison.Flip;
import dev.warrant.engine.comparison.LedgerRow;
import dev.warrant.engine.comparison.RuleInvolved;
import dev.warrant.engine.comparison.Tally;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which decisions two rulebooks flip as one page for a browser, which fetches nothing. The counts
 * come first on it, so that it is written when all cases have come.
 */
public final class ComparisonPage implements ComparisonReport {
  private static final int COLUMNS = 4;

  private final Comparison comparison;
  private final String version;
  private final StringBuilder cases = new StringBuilder();

  /**
   * @param version Warrant's own
   */
  public ComparisonPage(Comparison comparison, String version) {
    this.comparison = comparison;
    this.version = version;
  }

  @Override
  public String opening() {
    return "";
  }

  @Override
  public String flipped(ComparedCase compared) {
    cases
        .append("<section>\n<h2>")
        .append(words(CaseText.heading(compared.after())))
        .append("</h2>\n");
    Map<String, Fact> before = facts(compared.before());
    Map<String, Fact> after = facts(compared.after());
    compared.flips().forEach(flip -> flip(flip, before, after));
    cases.append("</section>\n");
    return "";
  }

  private void flip(Flip flip, Map<String, Fact> before, Map<String, Fact> after) {
    String outcome =
        ComparisonWords.decided(flip.before()) + " → " + ComparisonWords.decided(flip.after());
    cases
        .append("<article>\n<h3>")
        .append(words(flip.request().text()))
        .append(": <span class=\"outcome\">")
        .append(words(outcome))
        .append("</span></h3>\n<ul class=\"causes\">\n");
    for (Cause cause : flip.causes()) {
      cases.append("<li>Because ").append(words(ComparisonWords.cause(cause))).append(".");
      cases.append(ruleList(ComparisonWords.rules(cause))).append("</li>\n");
    }
    cases.append("</ul>\n");
    if (!flip.ledger().isEmpty()) {
      ledger(flip, before, after);
    }
    cases.append("</article>\n");
  }

  private static String ruleList(Iterable<RuleInvolved> rules) {
    StringBuilder list = new StringBuilder();
    for (RuleInvolved rule : rules) {
      list.append("<li>")
          .append(words(rule.rule().name()))
          .append(" <span class=\"note\">")
          .append(words(ComparisonWords.place(rule)))
          .append("</span></li>");
    }
    return list.isEmpty() ? "" : "<ul>" + list + "</ul>";
  }

  private void ledger(Flip flip, Map<String, Fact> before, Map<String, Fact> after) {
    cases.append("<table>\n<caption>Both ledgers, what differs first</caption>\n<thead><tr>");
    for (String heading : List.of("Criterion", "Before", "After", "Words of the record")) {
      cases.append("<th scope=\"col\">").append(heading).append("</th>");
    }
    cases.append("</tr></thead>\n<tbody class=\"differs\">\n");
    flip.differing().forEach(row -> row(row, before, after));
    cases.append("</tbody>\n");
    if (!flip.same().isEmpty()) {
      cases
          .append("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"")
          .append(COLUMNS)
          .append("\">The same on both sides</th></tr>\n");
      flip.same().forEach(row -> row(row, before, after));
      cases.append("</tbody>\n");
    }
    cases.append("</table>\n");
  }

  private void row(LedgerRow row, Map<String, Fact> before, Map<String, Fact> after) {
    String pages = row.either().page();
    cases
        .append("<tr><th scope=\"row\">")
        .append(words(ComparisonWords.words(row.criterion())))
        .append(pages == null ? "" : " <span class=\"note\">p. " + words(pages) + "</span>")
        .append("</th>");
    standing(row.before());
    standing(row.after());
    String quotations =
        Stream.of(quotations(row.before(), before), quotations(row.after(), after))
            .flatMap(List::stream)
            .distinct()
            .map(ComparisonPage::words)
            .collect(Collectors.joining("<br/>"));
    cases.append("<td>").append(quotations).append("</td></tr>\n");
  }

  private void standing(Optional<CriterionStanding> standing) {
    String kind =
        standing
            .map(CriterionStanding::status)
            .map(
                status ->
                    status == Status.MET ? "met" : status == Status.NOT_MET ? "not" : "silent")
            .orElse("silent");
    cases
        .append("<td class=\"")
        .append(kind)
        .append("\">")
        .append(words(ComparisonWords.mark(standing, TextStyle.PLAIN).strip()))
        .append(standing.isPresent() ? " " : "")
        .append(words(ComparisonWords.standing(standing)))
        .append("</td>");
  }

  private static List<String> quotations(
      Optional<CriterionStanding> standing, Map<String, Fact> facts) {
    return standing.stream()
        .flatMap(found -> Stream.concat(found.because().stream(), found.against().stream()))
        .map(facts::get)
        .flatMap(Stream::ofNullable)
        .map(fact -> CaseText.quotation(fact, TextStyle.PLAIN))
        .toList();
  }

  private static Map<String, Fact> facts(Case subject) {
    Map<String, Fact> facts = new HashMap<>();
    subject.requests().forEach(request -> facts.put(request.id(), request));
    subject.facts().forEach(fact -> facts.put(fact.id(), fact));
    return facts;
  }

  @Override
  public String closing(Tally tally) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .append("<title>Decisions that flip</title>\n<style>\n")
        .append(styleSheet())
        .append(
            "</style>\n</head>\n<body>\n<h1>Decisions that flip</h1>\n<dl>\n<dt>Before</dt><dd>")
        .append(words(ComparisonWords.side(comparison.before())))
        .append("</dd>\n<dt>After</dt><dd>")
        .append(words(ComparisonWords.side(comparison.after())))
        .append("</dd>\n</dl>\n<p><strong>")
        .append(ComparisonWords.flips(tally.flips(), tally.flippedCases()))
        .append("</strong>, of ")
        .append(ComparisonWords.counted(tally.decisions(), "decision"))
        .append(" on ")
        .append(ComparisonWords.counted(tally.cases(), "case"))
        .append(".")
        .append(
            ComparisonWords.same(comparison.before(), comparison.after())
                ? " Both are the same rules."
                : "")
        .append("</p>\n");
    topics(page, tally);
    causes(page, tally);
    moved(page, tally);
    return page.append(cases)
        .append("<p class=\"note\">Compared by Warrant ")
        .append(Html.escape(version))
        .append(". ")
        .append(Html.escape(DeterminationTree.NOTICE))
        .append("</p>\n</body>\n</html>\n")
        .toString();
  }

  private static void topics(StringBuilder page, Tally tally) {
    table(page, "By topic", List.of("Topic", "Decisions", "Flips", "From what to what"));
    tally
        .topics()
        .forEach(
            (id, topic) -> {
              String turns =
                  topic.turns().entrySet().stream()
                      .map(
                          turn ->
                              turn.getValue()
                                  + " "
                                  + ComparisonWords.recommendation(turn.getKey().from())
                                  + " → "
                                  + ComparisonWords.recommendation(turn.getKey().to()))
                      .collect(Collectors.joining(", "));
              page.append("<tr><th scope=\"row\">")
                  .append(words(ComparisonWords.words(id)))
                  .append("</th><td>")
                  .append(topic.decisions())
                  .append("</td><td>")
                  .append(topic.flips())
                  .append("</td><td>")
                  .append(words(turns))
                  .append("</td></tr>\n");
            });
    page.append("</tbody>\n</table>\n");
  }

  private static void causes(StringBuilder page, Tally tally) {
    if (tally.flips() == 0) {
      return;
    }
    table(page, "What flipped them", List.of("Criterion", "Flips", "Rules"));
    tally
        .byCriterion()
        .forEach((criterion, cause) -> cause(page, criterion, cause, ruleList(cause.rules())));
    tally
        .byTopicAsking()
        .forEach((topic, cause) -> cause(page, "what " + topic + " weighs", cause, ""));
    page.append("</tbody>\n</table>\n");
  }

  private static void cause(StringBuilder page, String what, Tally.OfCause cause, String rules) {
    page.append("<tr><th scope=\"row\">")
        .append(words(ComparisonWords.words(what)))
        .append("</th><td>")
        .append(cause.flips())
        .append("</td><td>")
        .append(rules)
        .append("</td></tr>\n");
  }

  private static void moved(StringBuilder page, Tally tally) {
    if (tally.moved().isEmpty()) {
      return;
    }
    table(page, "Moved without flipping a decision", List.of("Criterion", "Decisions"));
    tally
        .moved()
        .forEach(
            (criterion, times) ->
                page.append("<tr><th scope=\"row\">")
                    .append(words(ComparisonWords.words(criterion)))
                    .append("</th><td>")
                    .append(times)
                    .append("</td></tr>\n"));
    page.append("</tbody>\n</table>\n");
  }

  private static void table(StringBuilder page, String caption, List<String> headings) {
    page.append("<table>\n<caption>").append(caption).append("</caption>\n<thead><tr>");
    headings.forEach(heading -> page.append("<th scope=\"col\">").append(heading).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
  }

  private static String words(String text) {
    return Html.escape(PrintableText.onOneLine(text));
  }

  private static String styleSheet() {
    try (InputStream in = ComparisonPage.class.getResourceAsStream("comparison-page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
