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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One departure as the page's script reads it: labels are made here, so that it has none. Words of
 * the letter stand once, in {@code words}; everything else points to them by their place.
 */
final class DepartureData {
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final JsonGenerator out;

  private DepartureData(JsonGenerator out) {
    this.out = out;
  }

  /**
   * A row of the list, as JSON.
   *
   * @param rank its place among the departures, from 1
   */
  static String of(AuditRow row, int rank) {
    return PageJson.of(out -> new DepartureData(out).write(row, rank));
  }

  private void write(AuditRow row, int rank) throws IOException {
    out.writeStartObject();
    out.writeNumberField("rank", rank);
    text("case", row.caseId());
    text("source", row.source());
    out.writeNumberField("item", row.item());
    text("text", row.text());
    text("treatment", row.treatment());
    text("topic", row.topic() == null ? "" : row.topic());
    out.writeNumberField("year", row.year());
    texts("specialty", row.specialty());
    out.writeStringField("kind", Labels.of(row.departure()));
    out.writeStringField("actual", Labels.of(row.actual()));
    out.writeStringField("predicted", Labels.of(row.predicted()));
    out.writeBooleanField("partAllowed", row.partAllowed());
    out.writeNumberField("clearCut", Math.round(row.clearCut() * 10) / 10.0);
    criteria(row);
    findings(row.findings());
    quotes("rationale", row.rationale());
    texts("cited", row.citations().stream().map(DepartureData::citation).toList());
    texts("expected", row.expectedPages());
    texts("words", List.copyOf(words.keySet()));
    out.writeEndObject();
  }

  /** Under which a criterion stands in {@link GuidelineData}. */
  static String key(AuditRow row, String criterion) {
    return row.edition() + ":" + criterion;
  }

  /** Those that decide come first; cautions and quantities that decide nothing are left out. */
  private void criteria(AuditRow row) throws IOException {
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
      quotes("record", criterion.record());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void findings(List<ReviewerFinding> findings) throws IOException {
    out.writeArrayFieldStart("findings");
    for (ReviewerFinding finding : findings) {
      out.writeStartObject();
      out.writeStringField("claim", claimed(finding) + " " + Labels.of(finding.kind()));
      out.writeStringField("verdict", Labels.of(finding.verdict()));
      quotes("says", List.of(finding.rationale()));
      quotes("record", finding.record());
      quotes("related", finding.related());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** What is claimed, with the medicine that it is said of. */
  private static String claimed(ReviewerFinding finding) {
    String concept = GuidelineNames.words(finding.concept());
    return finding.treatment() == null
        ? concept
        : concept + " of " + GuidelineNames.words(finding.treatment());
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

  private void quotes(String field, List<Quotation> quotations) throws IOException {
    out.writeArrayFieldStart(field);
    for (String quote : quotations.stream().map(Quotation::quote).distinct().toList()) {
      String shown = PrintableText.onOneLine(quote);
      words.putIfAbsent(shown, words.size());
      out.writeNumber(words.get(shown));
    }
    out.writeEndArray();
  }

  private void texts(String field, List<String> texts) throws IOException {
    out.writeArrayFieldStart(field);
    for (String text : texts) {
      out.writeString(PrintableText.onOneLine(text));
    }
    out.writeEndArray();
  }

  private void text(String field, String text) throws IOException {
    out.writeStringField(field, PrintableText.onOneLine(text));
  }
}
