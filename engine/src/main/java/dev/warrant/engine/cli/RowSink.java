package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where rows go: standard output, or a file that grows letter by letter, so that a run that is
 * interrupted loses none of them.
 */
final class RowSink implements AutoCloseable {
  private final Path file;
  private final RowForm form;
  private final Opening opening;
  private OutputStream out;

  private RowSink(Path file, RowForm form, Opening opening) {
    this.file = file;
    this.form = form;
    this.opening = opening;
  }

  /** Opens the stream that takes the rows; what stands before the first is written already. */
  @FunctionalInterface
  private interface Opening {
    OutputStream open() throws IOException;
  }

  /** Rows to standard output. */
  static RowSink to(OutputStream standardOutput, RowForm form) {
    return new RowSink(null, form, () -> begun(standardOutput, form));
  }

  /**
   * Rows to a file, which is left as it is until the first row comes.
   *
   * @param from how much of the file stays; 0 to begin anew
   */
  static RowSink to(Path file, RowForm form, long from) {
    return new RowSink(file, form, () -> opened(file, form, from));
  }

  private static OutputStream opened(Path file, RowForm form, long from) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return begun(Files.newOutputStream(file), form);
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(from);
    channel.position(from);
    OutputStream rows = Channels.newOutputStream(channel);
    return from > 0 ? rows : begun(rows, form);
  }

  private static OutputStream begun(OutputStream rows, RowForm form) throws IOException {
    rows.write(form.header());
    return rows;
  }

  /** Writes the rows of one letter, in one piece. */
  void write(List<AuditRow> rows) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    write(form.bytes(rows));
  }

  /** The file is there, and whole, also where no row came. */
  void finish() throws ResultSink.ReaderGone, ResultSink.Unwritable {
    write(new byte[0]);
  }

  private void write(byte[] rows) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    try {
      if (out == null) {
        out = opening.open();
      }
      out.write(rows);
      out.flush();
    } catch (IOException e) {
      throw ResultSink.failure(file, e);
    }
  }

  @Override
  public void close() {
    if (file == null || out == null) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      // Every row was written and flushed; closing can lose none of them.
    }
  }
}
