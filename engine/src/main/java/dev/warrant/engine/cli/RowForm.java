package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.report.AuditRowCsv;
import dev.warrant.engine.report.AuditRowJson;
import dev.warrant.engine.report.AuditRowJson.NoRow;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form in which rows are written one after another, and found again. */
enum RowForm {
  JSONL {
    @Override
    byte[] header() {
      return new byte[0];
    }

    @Override
    byte[] bytes(AuditRow row) {
      return AuditRowJson.line(row);
    }

    @Override
    Written read(String record) throws NoRow {
      AuditRow row = AuditRowJson.row(record);
      return new Written(
          row.source(), row.edition(), row.sha256(), row.undecided(), Optional.of(row));
    }
  },
  CSV {
    @Override
    byte[] header() {
      return AuditRowCsv.header();
    }

    @Override
    byte[] bytes(AuditRow row) {
      return AuditRowCsv.record(row);
    }

    @Override
    Written read(String record) throws NoRow {
      Map<String, String> fields = AuditRowCsv.fields(record);
      return new Written(
          fields.get("source"),
          fields.get("edition"),
          fields.get("sha256"),
          fields.get("undecided").isEmpty() ? List.of() : List.of(fields.get("undecided")),
          Optional.empty());
    }
  };

  /**
   * A row that was written before.
   *
   * @param source the letter, as given by the user
   * @param edition the edition that judged it
   * @param sha256 over the rules of that edition
   * @param undecided texts of other items of the letter on which no decision could be read
   * @param row the row itself, where the form holds all of it
   */
  record Written(
      String source,
      String edition,
      String sha256,
      List<String> undecided,
      Optional<AuditRow> row) {}

  /** What stands before the first row. */
  abstract byte[] header();

  /** A row, with the line break that ends it. */
  abstract byte[] bytes(AuditRow row);

  /**
   * The row of a record, line break left out.
   *
   * @throws NoRow if it is none
   */
  abstract Written read(String record) throws NoRow;

  /** The rows of a letter as one piece. */
  byte[] bytes(List<AuditRow> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rows.forEach(row -> bytes.writeBytes(bytes(row)));
    return bytes.toByteArray();
  }
}
