package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Audit rows as comma-separated values (RFC 4180): a header, CRLF, UTF-8. Lists stand in one field,
 * parted by {@code "; "}. A field that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class AuditRowCsv {
  private static final Map<String, Function<AuditRow, String>> COLUMNS = columns();
  private static final String FORMULA = "=+-@\t\r";

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(CsvParser.Feature.ALLOW_TRAILING_COMMA)
          .build();
  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");
  private static final ObjectWriter WRITER = MAPPER.writer(SCHEMA);
  private static final ObjectReader READER = MAPPER.readerFor(String[].class).with(SCHEMA);

  private AuditRowCsv() {}

  private static Map<String, Function<AuditRow, String>> columns() {
    Map<String, Function<AuditRow, String>> columns = new LinkedHashMap<>();
    columns.put("source", AuditRow::source);
    columns.put("case", AuditRow::caseId);
    columns.put("item", row -> Integer.toString(row.item()));
    columns.put("text", AuditRow::text);
    columns.put("treatment", AuditRow::treatment);
    columns.put("topic", AuditRow::topic);
    columns.put("actual", row -> row.actual().name());
    columns.put("predicted", row -> row.predicted().name());
    columns.put("agrees", row -> Boolean.toString(row.agrees()));
    columns.put("recommendation", row -> row.recommendation().name());
    columns.put("decisive", row -> joined(row.decisive()));
    columns.put("citedPages", row -> joined(row.citedPages()));
    columns.put("expectedPages", row -> joined(row.expectedPages()));
    columns.put("departure", row -> row.departure().id());
    columns.put("specialty", row -> joined(row.specialty()));
    columns.put("states", row -> joined(row.states()));
    columns.put("decidedOn", row -> text(row.decidedOn()));
    columns.put("refusedOn", row -> text(row.refusedOn()));
    columns.put("edition", AuditRow::edition);
    columns.put("sha256", AuditRow::sha256);
    columns.put("utilizationReview", row -> text(row.utilizationReview()));
    columns.put("partAllowed", row -> Boolean.toString(row.partAllowed()));
    columns.put("citedElsewhere", row -> Boolean.toString(row.citedElsewhere()));
    columns.put("clearCut", row -> Double.toString(row.clearCut()));
    columns.put("findingsConfirmed", row -> findings(row, Verdict.CONFIRMED));
    columns.put("findingsContradicted", row -> findings(row, Verdict.CONTRADICTED));
    columns.put("findingsNotCheckable", row -> findings(row, Verdict.NOT_CHECKABLE));
    columns.put("undecided", row -> joined(row.undecided()));
    return columns;
  }

  /** The line that names the columns. */
  public static byte[] header() {
    return record(List.copyOf(COLUMNS.keySet()));
  }

  /** The record of a row, with the line break that ends it. */
  public static byte[] record(AuditRow row) {
    List<String> fields = new ArrayList<>(COLUMNS.size());
    COLUMNS.values().forEach(field -> fields.add(harmless(field.apply(row))));
    // The source names the letter to a run that goes on after this row: it stays as it is.
    fields.set(0, row.source());
    return record(fields);
  }

  private static byte[] record(List<String> fields) {
    try {
      return WRITER
          .writeValueAsString(fields.toArray(new String[0]))
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row cannot be written as CSV", e);
    }
  }

  /**
   * The fields of one record, in the order of the header.
   *
   * @throws AuditRowJson.NoRow if it is none
   */
  public static Map<String, String> fields(String record) throws AuditRowJson.NoRow {
    String[] values;
    try {
      values = READER.readValue(record);
    } catch (JsonProcessingException e) {
      throw new AuditRowJson.NoRow();
    }
    if (values == null || values.length != COLUMNS.size()) {
      throw new AuditRowJson.NoRow();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    int column = 0;
    for (String name : COLUMNS.keySet()) {
      fields.put(name, values[column++]);
    }
    return fields;
  }

  private static String harmless(String field) {
    String line = field == null ? "" : PrintableText.onOneLine(field);
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String findings(AuditRow row, Verdict verdict) {
    return joined(
        row.findings().stream()
            .filter(finding -> finding.verdict() == verdict)
            .map(finding -> finding.concept())
            .distinct()
            .toList());
  }
}
