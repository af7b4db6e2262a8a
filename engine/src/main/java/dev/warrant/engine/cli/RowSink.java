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
  private final OutputStream out;
  private boolean begun;

  private RowSink(Path file, RowForm form, OutputStream out, boolean begun) {
    this.file = file;
    this.form = form;
    this.out = out;
    this.begun = begun;
  }

  /** Rows to standard output. */
  static RowSink to(OutputStream standardOutput, RowForm form) {
    return new RowSink(null, form, standardOutput, false);
  }

  /**
   * Rows to a file.
   *
   * @param from how much of the file stays; 0 to begin anew
   * @throws ResultSink.Unwritable if it cannot be written
   */
  static RowSink to(Path file, RowForm form, long from) throws ResultSink.Unwritable {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new RowSink(file, form, Files.newOutputStream(file), false);
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(from);
      channel.position(from);
      return new RowSink(file, form, Channels.newOutputStream(channel), from > 0);
    } catch (IOException e) {
      throw ResultSink.unwritable(file, e);
    }
  }

  /** Writes the rows of one letter, in one piece. */
  void write(List<AuditRow> rows) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    write(form.bytes(rows));
  }

  /** What stands before the first row is there also where no row follows. */
  void finish() throws ResultSink.ReaderGone, ResultSink.Unwritable {
    write(new byte[0]);
  }

  private void write(byte[] rows) throws ResultSink.ReaderGone, ResultSink.Unwritable {
    try {
      if (!begun) {
        begun = true;
        out.write(form.header());
      }
      out.write(rows);
      out.flush();
    } catch (IOException e) {
      throw ResultSink.failure(file, e);
    }
  }

  @Override
  public void close() {
    if (file == null) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      // Every row was written and flushed; closing can lose none of them.
    }
  }
}
