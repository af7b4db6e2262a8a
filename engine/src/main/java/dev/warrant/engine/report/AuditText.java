package dev.warrant.engine.report;

import dev.warrant.engine.audit.Agreement;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Departure;
import dev.warrant.engine.audit.Dimension;
import dev.warrant.engine.audit.Figure;
import dev.warrant.engine.audit.FindingCount;
import dev.warrant.engine.audit.GroupAgreement;
import dev.warrant.engine.audit.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An audit for a reader: how far decisions agree with the guideline, where they depart most
 * clearly, and where the same facts got different answers.
 */
public final class AuditText {
  private static final int MOST_DEPARTURES = 20;
  private static final int MOST_GROUPS = 12;
  private static final int MOST_FINDINGS = 15;

  private final AuditSummary summary;
  private final TextStyle style;
  private final TextPage page = new TextPage();

  private AuditText(AuditSummary summary, TextStyle style) {
    this.summary = summary;
    this.style = style;
  }

  /** The report, ending with a line feed. */
  public static String of(AuditSummary summary, TextStyle style) {
    return style.spelled(new AuditText(summary, style).report());
  }

  private String report() {
    headline();
    summary.overall().ifPresent(this::agreement);
    summary.breakdown().forEach(this::breakdown);
    if (summary.items() > 0) {
      departures();
    }
    new AuditPatternText(page, style).write(summary);
    findings();
    citations();
    errors();
    return page.toString();
  }

  private void headline() {
    page.paragraph(
        0,
        new Painted(
            counted(summary.letters(), "letter")
                + ", "
                + counted(summary.items(), "decided item")
                + (summary.notCovered() == 0
                    ? ""
                    : ", " + summary.notCovered() + " of which no rule speaks"),
            style::bold));
    summary
        .editions()
        .forEach((id, sha) -> page.paragraph(0, new Painted("Judged by " + id + ".", style::dim)));
  }

  private void agreement(Agreement agreement) {
    heading("Agreement of decisions with the guideline, with 95% bootstrap intervals");
    Figure always = agreement.alwaysUphold().accuracy();
    figure("Accuracy", agreement.accuracy(), decimals(always.value()));
    figure(
        "Balanced accuracy",
        agreement.balancedAccuracy(),
        decimals(agreement.alwaysUphold().balancedAccuracy()));
    figure("Cohen's kappa", agreement.kappa(), decimals(0));
    figure("Matthews correlation", agreement.matthews(), decimals(0));
    agreement
        .overturnRecall()
        .ifPresent(recall -> figure("Recall of overturns", recall, decimals(0)));
    page.blank();
    table(agreement.table());
  }

  private void figure(String name, Figure figure, String alwaysUphold) {
    page.paragraph(
        2,
        Painted.plain(
            String.format(
                Locale.ROOT,
                "%-22s %6s  %s to %s   always uphold: %s",
                name,
                decimals(figure.value()),
                decimals(figure.low()),
                decimals(figure.high()),
                alwaysUphold)));
  }

  private void table(Map<Outcome, Map<Outcome, Long>> table) {
    StringBuilder head =
        new StringBuilder(String.format(Locale.ROOT, "%-22s", "decided \\ predicted"));
    table.keySet().forEach(o -> head.append(String.format(Locale.ROOT, "%18s", shortened(o))));
    page.paragraph(2, new Painted(head.toString(), style::dim));
    table.forEach(
        (actual, row) -> {
          StringBuilder line =
              new StringBuilder(String.format(Locale.ROOT, "%-22s", shortened(actual)));
          row.values().forEach(n -> line.append(String.format(Locale.ROOT, "%18d", n)));
          page.paragraph(2, Painted.plain(line.toString()));
        });
  }

  private static String shortened(Outcome outcome) {
    return outcome == Outcome.PARTIALLY_OVERTURNED
        ? "partly overturned"
        : AuditRowText.words(outcome.name());
  }

  private void breakdown(Dimension dimension, List<GroupAgreement> groups) {
    if (groups.isEmpty()) {
      return;
    }
    heading("By " + AuditRowText.words(dimension.name()));
    page.paragraph(
        2,
        new Painted(
            String.format(
                Locale.ROOT, "%-32s %7s  %-22s %s", "group", "items", "accuracy", "kappa"),
            style::dim));
    for (GroupAgreement group : groups.subList(0, Math.min(groups.size(), MOST_GROUPS))) {
      page.paragraph(2, Painted.plain(group(group)));
    }
    more(groups.size() - MOST_GROUPS, "group");
  }

  private static String group(GroupAgreement group) {
    Agreement agreement = group.agreement();
    Figure accuracy = agreement.accuracy();
    return String.format(
        Locale.ROOT,
        "%-32s %7d  %s, %s to %s   %s",
        PrintableText.cut(PrintableText.onOneLine(group.group()), 32, "..."),
        agreement.items(),
        decimals(accuracy.value()),
        decimals(accuracy.low()),
        decimals(accuracy.high()),
        decimals(agreement.kappa().value()));
  }

  private void departures() {
    heading("Departures");
    summary
        .departureCounts()
        .forEach(
            (departure, items) ->
                page.paragraph(
                    2,
                    Painted.plain(
                        String.format(
                            Locale.ROOT,
                            "%-10s %7d  %s",
                            departure.id(),
                            items,
                            meaning(departure)))));
    AuditRowText rows = new AuditRowText(page, style);
    if (!summary.rows().isEmpty()) {
      heading("Items");
      summary.rows().forEach(rows::write);
      return;
    }
    if (!summary.departures().isEmpty()) {
      heading("The most clear-cut departures");
      summary.departures().stream().limit(MOST_DEPARTURES).forEach(rows::write);
    }
  }

  private static String meaning(Departure departure) {
    return switch (departure) {
      case NONE -> "no departure found";
      case OUTCOME -> "allowed against the guideline, or refused against it";
      case PARTIAL -> "the supported part was not what was allowed";
      case CITATION -> "what is cited is not where the edition speaks of it";
      case FINDING -> "the record contradicts what the reviewer states";
    };
  }

  private void findings() {
    if (summary.findings().isEmpty()) {
      return;
    }
    heading("What reviewers assert of the record");
    page.paragraph(
        2,
        new Painted(
            String.format(
                Locale.ROOT,
                "%-38s %10s %13s %14s",
                "claim",
                "confirmed",
                "contradicted",
                "not checkable"),
            style::dim));
    for (FindingCount count : summary.findings().stream().limit(MOST_FINDINGS).toList()) {
      String claim =
          AuditRowText.words(count.concept()) + " " + AuditRowText.words(count.kind().name());
      page.paragraph(
          2,
          Painted.plain(
              String.format(
                  Locale.ROOT,
                  "%-38s %10d %13d %14d",
                  PrintableText.cut(claim, 38, "..."),
                  count.confirmed(),
                  count.contradicted(),
                  count.notCheckable())));
    }
    more(summary.findings().size() - MOST_FINDINGS, "claim");
  }

  private void citations() {
    if (summary.citations().isEmpty()) {
      return;
    }
    heading("Citations");
    summary
        .citations()
        .forEach(
            count ->
                page.paragraph(
                    2,
                    Painted.plain(
                        AuditRowText.words(count.topic())
                            + ": "
                            + counted(count.items(), "item")
                            + ", pages cited on "
                            + count.withPages()
                            + ", cited elsewhere on "
                            + count.elsewhere())));
  }

  private void errors() {
    if (summary.errorCount() == 0) {
      return;
    }
    heading("Not read: " + summary.errorCount());
    summary
        .errors()
        .forEach(
            error ->
                error
                    .reasons()
                    .forEach(
                        reason ->
                            page.paragraph(
                                2,
                                Painted.plain(
                                    PrintableText.onOneLine(error.source() + ": " + reason)))));
  }

  private void more(long left, String thing) {
    if (left > 0) {
      page.paragraph(2, new Painted("and " + counted(left, "more " + thing), style::dim));
    }
  }

  private void heading(String words) {
    page.blank();
    page.paragraph(0, new Painted(words, style::bold));
  }

  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
