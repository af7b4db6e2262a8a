package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.report.AuditRowJson.NoRow;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rows that an interrupted run left, letter by letter, without those of the last letter: of it
 * some may be missing, and it is done again. A line that was torn is none.
 */
final class WrittenRows implements AutoCloseable {
  private final Path file;
  private final RowForm form;
  private final long end;
  private final InputStream in;
  private long at;
  private long line;
  private RowForm.Written ahead;

  /**
   * The rows of one letter.
   *
   * @param undecided texts of its items on which no decision could be read
   * @param rows empty where the form does not hold all of a row
   */
  record Letter(
      String source, String edition, String sha256, List<String> undecided, List<AuditRow> rows) {}

  private WrittenRows(Path file, RowForm form, long end) throws IOException {
    this.file = file;
    this.form = form;
    this.end = end;
    in = new BufferedInputStream(Files.newInputStream(file));
  }

  /**
   * Opens what an interrupted run left.
   *
   * @throws NotOfAnAudit if the file holds something else
   * @throws IOException if it cannot be read
   */
  static WrittenRows open(Path file, RowForm form) throws IOException, NotOfAnAudit {
    try (WrittenRows scan = new WrittenRows(file, form, Long.MAX_VALUE)) {
      WrittenRows rows = new WrittenRows(file, form, scan.startOfLastLetter());
      rows.header();
      return rows;
    }
  }

  /** Up to where the file's rows are whole. */
  long end() {
    return end;
  }

  private long startOfLastLetter() throws IOException, NotOfAnAudit {
    if (!header()) {
      return 0;
    }
    long start = at;
    String last = null;
    for (long before = at; ; before = at) {
      RowForm.Written row = next();
      if (row == null) {
        return start;
      }
      if (!row.source().equals(last)) {
        start = before;
        last = row.source();
      }
    }
  }

  /** Passes over the header; false where even that is not whole. */
  private boolean header() throws IOException, NotOfAnAudit {
    byte[] header = form.header();
    if (header.length == 0) {
      return true;
    }
    byte[] found = record();
    if (found == null) {
      return false;
    }
    if (!Arrays.equals(found, header)) {
      throw fault();
    }
    return true;
  }

  /** The rows of the next letter; empty after the last that is whole. */
  Optional<Letter> letter() throws IOException, NotOfAnAudit {
    RowForm.Written first = ahead == null ? next() : ahead;
    ahead = null;
    if (first == null) {
      return Optional.empty();
    }
    List<AuditRow> rows = new ArrayList<>();
    RowForm.Written row = first;
    while (row != null && row.source().equals(first.source())) {
      row.row().ifPresent(rows::add);
      row = next();
    }
    ahead = row;
    return Optional.of(
        new Letter(first.source(), first.edition(), first.sha256(), first.undecided(), rows));
  }

  private RowForm.Written next() throws IOException, NotOfAnAudit {
    byte[] record = at < end ? record() : null;
    if (record == null) {
      return null;
    }
    int length = record.length - 1;
    length -= length > 0 && record[length - 1] == '\r' ? 1 : 0;
    try {
      return form.read(new String(record, 0, length, StandardCharsets.UTF_8));
    } catch (NoRow e) {
      throw fault();
    }
  }

  /** The next record with its line break; {@code null} where none is whole. */
  private byte[] record() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream(1024);
    boolean quoted = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      record.write(next);
      quoted ^= form == RowForm.CSV && next == '"';
      if (next == '\n' && !quoted) {
        at += record.size();
        line++;
        return record.toByteArray();
      }
    }
    return null;
  }

  private NotOfAnAudit fault() {
    return new NotOfAnAudit(
        "--resume: \""
            + file
            + "\" holds no row of an audit in line "
            + line
            + ". Name the file of the interrupted run, with the --format that it had.");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A file to go on with is not one that an audit wrote. */
  static final class NotOfAnAudit extends Exception {
    private static final long serialVersionUID = 1L;

    NotOfAnAudit(String message) {
      super(message);
    }
  }
}
