package dev.warrant.engine.report;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditedCriterion;
import dev.warrant.engine.audit.Departure;
import dev.warrant.engine.audit.Quotation;
import dev.warrant.engine.audit.ReviewerFinding;
import java.util.List;
import java.util.Locale;

/** One audited item for a reader: the decision beside the prediction, and the words of both. */
final class AuditRowText {
  private static final int LONGEST_QUOTE = 220;
  private static final int MOST_SENTENCES = 5;

  private final TextPage page;
  private final TextStyle style;

  AuditRowText(TextPage page, TextStyle style) {
    this.page = page;
    this.style = style;
  }

  /** Writes the item. */
  void write(AuditRow row) {
    page.blank();
    page.entry(
        0,
        Painted.NOTHING,
        new Painted(PrintableText.onOneLine(row.text()), style::bold),
        new Painted(departure(row), style::bold));
    page.paragraph(
        2,
        new Painted(
            PrintableText.onOneLine(row.caseId() + ", item " + row.item() + ", " + row.source()),
            style::dim));
    page.paragraph(2, Painted.plain(decision(row)));
    if (!row.citedPages().isEmpty() && !row.expectedPages().isEmpty()) {
      page.paragraph(2, Painted.plain(citation(row)));
    }
    if (row.departure().ofDecision()) {
      sides(row);
    }
    row.findings().forEach(this::finding);
  }

  private static String departure(AuditRow row) {
    if (!row.covered()) {
      return "not covered";
    }
    return row.departure() == Departure.NONE ? "agrees" : "departs: " + row.departure().id();
  }

  private static String decision(AuditRow row) {
    String decided = "Decided: " + words(row.actual().name()) + ".";
    if (!row.covered()) {
      return decided + " No rule of " + row.edition() + " speaks of the treatment.";
    }
    String predicted =
        " Predicted: "
            + words(row.predicted().name())
            + " (guideline: "
            + words(row.recommendation().name())
            + (row.partAllowed() ? "; utilization review had allowed that part" : "")
            + ").";
    return decided + predicted;
  }

  private static String citation(AuditRow row) {
    return "Cited: p. "
        + String.join(", ", row.citedPages())
        + ". The edition speaks of it on p. "
        + String.join(", ", row.expectedPages())
        + (row.citedElsewhere() ? ": cited elsewhere." : ".");
  }

  /** What stands against the decision in the record, and what the reviewer says. */
  private void sides(AuditRow row) {
    page.paragraph(2, new Painted("Decisive:", style::dim));
    row.criteria().stream()
        .filter(criterion -> row.decisive().contains(criterion.id()))
        .forEach(this::criterion);
    List<Quotation> sentences = row.rationale();
    if (!sentences.isEmpty()) {
      page.paragraph(2, new Painted("Rationale:", style::dim));
      sentences.stream().limit(MOST_SENTENCES).forEach(sentence -> quote(4, sentence));
    }
  }

  private void criterion(AuditedCriterion criterion) {
    String place = criterion.page() == null ? "" : ", p. " + criterion.page();
    page.entry(
        4,
        Painted.plain(style.mark(criterion.status()) + " "),
        Painted.plain(words(criterion.id())),
        new Painted(words(criterion.status().name()) + place, style::dim));
    criterion.record().forEach(words -> quote(8, words));
  }

  private void finding(ReviewerFinding finding) {
    page.entry(
        2,
        Painted.NOTHING,
        Painted.plain("Reviewer: " + claim(finding)),
        new Painted(words(finding.verdict().name()), style::bold));
    quote(6, finding.rationale());
    if (!finding.record().isEmpty()) {
      record("Record:", finding.record());
    } else if (finding.verdict() == ReviewerFinding.Verdict.NOT_CHECKABLE) {
      record(
          finding.related().isEmpty()
              ? "Record: nothing was read that bears on it."
              : "Record, which settles it neither way:",
          finding.related());
    }
  }

  private void record(String lead, List<Quotation> quotations) {
    page.paragraph(4, new Painted(lead, style::dim));
    quotations.forEach(words -> quote(6, words));
  }

  private static String claim(ReviewerFinding finding) {
    String what = subject(finding);
    return switch (finding.kind()) {
      case PRESENT -> what + " is there";
      case ABSENT -> "no " + what;
      case UNDOCUMENTED -> what + " not documented";
    };
  }

  /** What is claimed, with the medicine that it is said of. */
  private static String subject(ReviewerFinding finding) {
    String concept = words(finding.concept());
    if (finding.treatment() == null) {
      return concept;
    }
    String treatment = words(finding.treatment());
    return finding.concept().equals("treatment-trial")
        ? "trial of " + treatment
        : concept + " of " + treatment;
  }

  private void quote(int indent, Quotation quotation) {
    String line = PrintableText.onOneLine(quotation.quote());
    page.paragraph(
        indent,
        Painted.plain('"' + PrintableText.cut(line, LONGEST_QUOTE, style.ellipsis()) + '"'));
  }

  /** An id as a person would write it. */
  static String words(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
