package dev.warrant.engine.report;

import dev.warrant.engine.comparison.Cause;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Comparison;
import dev.warrant.engine.comparison.Flip;
import dev.warrant.engine.comparison.LedgerRow;
import dev.warrant.engine.comparison.RuleInvolved;
import dev.warrant.engine.comparison.Tally;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which decisions two rulebooks flip, for a reader: each with both ledgers, then the counts. */
public final class ComparisonText implements ComparisonReport {
  /** Columns of one side of a ledger: those of {@code ? not documented}, and a gap. */
  private static final int SIDE = 18;

  private final Comparison comparison;
  private final TextStyle style;

  public ComparisonText(Comparison comparison, TextStyle style) {
    this.comparison = comparison;
    this.style = style;
  }

  @Override
  public String opening() {
    return "";
  }

  @Override
  public String flipped(ComparedCase compared) {
    TextPage page = new TextPage();
    page.paragraph(0, new Painted(CaseText.heading(compared.after()), style::bold));
    page.blank();
    for (Flip flip : compared.flips()) {
      flip(page, flip, compared);
      page.blank();
    }
    return style.spelled(withoutTrailingSpaces(page));
  }

  private static String withoutTrailingSpaces(TextPage page) {
    return page.toString().replaceAll("(?<! ) ++\n", "\n");
  }

  private void flip(TextPage page, Flip flip, ComparedCase compared) {
    page.entry(
        0,
        Painted.NOTHING,
        new Painted(PrintableText.onOneLine(flip.request().text()), style::bold),
        new Painted(
            ComparisonWords.decided(flip.before())
                + " "
                + style.arrow()
                + " "
                + ComparisonWords.decided(flip.after()),
            text -> style.recommendation(flip.after().recommendation(), text)));
    for (Cause cause : flip.causes()) {
      page.paragraph(2, Painted.plain("Because " + ComparisonWords.cause(cause) + "."));
      for (RuleInvolved rule : ComparisonWords.rules(cause)) {
        page.paragraph(4, Painted.plain(rule.rule().name()));
        page.paragraph(4, new Painted(ComparisonWords.place(rule), style::dim));
      }
    }
    if (!flip.ledger().isEmpty()) {
      page.blank();
      page.entry(
          2,
          Painted.NOTHING,
          Painted.plain(""),
          new Painted(columns("before", "after"), style::dim));
      Map<String, Fact> before = facts(compared.before());
      Map<String, Fact> after = facts(compared.after());
      for (LedgerRow row : flip.differing()) {
        row(page, row, style::bold);
        evidence(page, row, before, after);
      }
      if (!flip.same().isEmpty()) {
        page.paragraph(2, new Painted("the same on both sides:", style::dim));
      }
      flip.same().forEach(row -> row(page, row, style::dim));
    }
  }

  private void row(TextPage page, LedgerRow row, UnaryOperator<String> paint) {
    String pages = row.either().page();
    page.entry(
        2,
        Painted.NOTHING,
        Painted.plain(
            ComparisonWords.words(row.criterion()) + (pages == null ? "" : ", p. " + pages)),
        new Painted(
            columns(
                ComparisonWords.mark(row.before(), style) + ComparisonWords.standing(row.before()),
                ComparisonWords.mark(row.after(), style) + ComparisonWords.standing(row.after())),
            paint));
  }

  private static String columns(String before, String after) {
    return before + " ".repeat(SIDE - before.length()) + after + " ".repeat(SIDE - after.length());
  }

  private void evidence(
      TextPage page, LedgerRow row, Map<String, Fact> before, Map<String, Fact> after) {
    Set<String> quotations = new LinkedHashSet<>();
    row.before().ifPresent(standing -> quotations.addAll(quotations(standing, before)));
    row.after().ifPresent(standing -> quotations.addAll(quotations(standing, after)));
    quotations.forEach(quotation -> page.paragraph(6, Painted.plain(quotation)));
  }

  private List<String> quotations(CriterionStanding standing, Map<String, Fact> facts) {
    return Stream.concat(standing.because().stream(), standing.against().stream())
        .map(facts::get)
        .filter(Objects::nonNull)
        .map(fact -> CaseText.quotation(fact, style))
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
    TextPage page = new TextPage();
    String counted =
        ComparisonWords.counted(tally.cases(), "case")
            + " with "
            + ComparisonWords.counted(tally.decisions(), "request")
            + "\n  before by "
            + ComparisonWords.side(comparison.before())
            + "\n  after by  "
            + ComparisonWords.side(comparison.after())
            + "\n";
    if (ComparisonWords.same(comparison.before(), comparison.after())) {
      page.paragraph(0, Painted.plain("Both are the same rules."));
    }
    String flips = ComparisonWords.flips(tally.flips(), tally.flippedCases());
    page.paragraph(0, new Painted(flips + ".", style::bold));
    if (tally.flips() > 0) {
      byTopic(page, tally);
      page.blank();
      page.paragraph(0, Painted.plain("What flipped them:"));
      causes(page, tally);
    }
    if (!tally.moved().isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("Moved without flipping a decision:"));
      tally.moved().forEach((criterion, times) -> count(page, 2, criterion, times));
    }
    // Names of places stay on their lines, whatever their length: they are to be copied.
    return style.spelled(counted + page);
  }

  private void byTopic(TextPage page, Tally tally) {
    tally
        .topics()
        .forEach(
            (id, topic) -> {
              page.entry(
                  2,
                  Painted.NOTHING,
                  Painted.plain(ComparisonWords.words(id)),
                  Painted.plain(
                      topic.flips()
                          + " of "
                          + ComparisonWords.counted(topic.decisions(), "request")));
              topic
                  .turns()
                  .forEach(
                      (turn, times) ->
                          page.entry(
                              4,
                              Painted.NOTHING,
                              Painted.plain(
                                  ComparisonWords.recommendation(turn.from())
                                      + " "
                                      + style.arrow()
                                      + " "
                                      + ComparisonWords.recommendation(turn.to())),
                              Painted.plain(Integer.toString(times))));
            });
  }

  private void causes(TextPage page, Tally tally) {
    tally
        .byCriterion()
        .forEach(
            (criterion, cause) -> {
              count(page, 2, criterion, cause.flips());
              cause
                  .rules()
                  .forEach(
                      rule -> {
                        page.paragraph(4, Painted.plain(rule.rule().name()));
                        page.paragraph(4, new Painted(ComparisonWords.place(rule), style::dim));
                      });
            });
    tally
        .byTopicAsking()
        .forEach((topic, cause) -> count(page, 2, "what " + topic + " weighs", cause.flips()));
  }

  private static void count(TextPage page, int indent, String what, int times) {
    page.entry(
        indent,
        Painted.NOTHING,
        Painted.plain(ComparisonWords.words(what)),
        Painted.plain(Integer.toString(times)));
  }
}
