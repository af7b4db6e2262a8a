package dev.warrant.engine.report.auditpage;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditedCriterion;
import dev.warrant.engine.audit.CitedGuideline;
import dev.warrant.engine.audit.Quotation;
import dev.warrant.engine.audit.ReviewerFinding;
import dev.warrant.engine.report.PrintableText;
import dev.warrant.rules.criteria.Polarity;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One departure as the page's script reads it: labels are made here, so that it has none. */
final class DepartureData {
  private DepartureData() {}

  /**
   * A row of the list, as JSON.
   *
   * @param rank its place among the departures, from 1
   */
  static String of(AuditRow row, int rank) {
    return PageJson.of(
        out -> {
          out.writeStartObject();
          out.writeNumberField("rank", rank);
          text(out, "case", row.caseId());
          text(out, "source", row.source());
          out.writeNumberField("item", row.item());
          text(out, "text", row.text());
          text(out, "treatment", row.treatment());
          text(out, "topic", row.topic() == null ? "" : row.topic());
          out.writeNumberField("year", row.year());
          texts(out, "specialty", row.specialty());
          out.writeStringField("kind", Labels.of(row.departure()));
          out.writeStringField("meaning", Labels.meaning(row.departure()));
          out.writeStringField("actual", Labels.of(row.actual()));
          out.writeStringField("predicted", Labels.of(row.predicted()));
          out.writeBooleanField("partAllowed", row.partAllowed());
          out.writeNumberField("clearCut", Math.round(row.clearCut() * 10) / 10.0);
          criteria(out, row);
          findings(out, row.findings());
          quotes(out, "rationale", row.rationale());
          texts(out, "cited", row.citations().stream().map(DepartureData::citation).toList());
          texts(out, "expected", row.expectedPages());
          out.writeEndObject();
        });
  }

  /** Under which a criterion stands in {@link GuidelineData}. */
  static String key(AuditRow row, String criterion) {
    return row.edition() + ":" + criterion;
  }

  /** Those that decide come first; cautions and quantities that decide nothing are left out. */
  private static void criteria(JsonGenerator out, AuditRow row) throws IOException {
    List<AuditedCriterion> deciding =
        row.criteria().stream().filter(one -> row.decisive().contains(one.id())).toList();
    List<AuditedCriterion> others =
        row.criteria().stream()
            .filter(one -> !row.decisive().contains(one.id()))
            .filter(one -> one.polarity() == Polarity.REQUIRED && !one.record().isEmpty())
            .toList();
    out.writeArrayFieldStart("criteria");
    for (AuditedCriterion criterion : Stream.concat(deciding.stream(), others.stream()).toList()) {
      out.writeStartObject();
      out.writeStringField("key", key(row, criterion.id()));
      out.writeStringField("status", Labels.of(criterion.status()));
      out.writeStringField("mark", Labels.mark(criterion.status()));
      out.writeBooleanField("bar", criterion.polarity() == Polarity.BARRING);
      out.writeBooleanField("decisive", deciding.contains(criterion));
      out.writeBooleanField("doubtful", criterion.firmness() < 1 && !criterion.record().isEmpty());
      quotes(out, "record", criterion.record());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void findings(JsonGenerator out, List<ReviewerFinding> findings)
      throws IOException {
    out.writeArrayFieldStart("findings");
    for (ReviewerFinding finding : findings) {
      out.writeStartObject();
      out.writeStringField(
          "claim", GuidelineNames.words(finding.concept()) + " " + Labels.of(finding.kind()));
      out.writeStringField("verdict", Labels.of(finding.verdict()));
      text(out, "says", finding.rationale().quote());
      quotes(out, "record", finding.record());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String citation(CitedGuideline cited) {
    String by = cited.by() == CitedGuideline.By.REVIEWER ? "Reviewer" : "Claims administrator";
    String pages = cited.pages().isEmpty() ? "" : "p. " + String.join(", ", cited.pages());
    return by
        + ": "
        + Stream.of(cited.guideline(), cited.section(), pages)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private static void quotes(JsonGenerator out, String field, List<Quotation> quotations)
      throws IOException {
    texts(out, field, quotations.stream().map(Quotation::quote).distinct().toList());
  }

  private static void texts(JsonGenerator out, String field, List<String> words)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String word : words) {
      out.writeString(PrintableText.onOneLine(word));
    }
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String field, String words) throws IOException {
    out.writeStringField(field, PrintableText.onOneLine(words));
  }
}
