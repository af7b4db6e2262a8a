package dev.warrant.engine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Where results go: standard output, or a file that appears only when it is whole. */
final class ResultSink implements AutoCloseable {
  private final Path target;
  private final Path unfinished;
  private final OutputStream out;

  private ResultSink(Path target, Path unfinished, OutputStream out) {
    this.target = target;
    this.unfinished = unfinished;
    this.out = out;
  }

  /**
   * @param target the file; {@code null} for standard output
   * @throws Unwritable if the file cannot be written
   */
  static ResultSink open(Path target, OutputStream standardOutput) throws Unwritable {
    if (target == null) {
      return new ResultSink(null, null, new BufferedOutputStream(standardOutput));
    }
    try {
      boolean replaces = !Files.exists(target) || Files.isRegularFile(target);
      Path unfinished = replaces ? unfinished(target) : null;
      OutputStream out = Files.newOutputStream(replaces ? unfinished : target);
      return new ResultSink(target, unfinished, new BufferedOutputStream(out));
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static Path unfinished(Path target) {
    long process = ProcessHandle.current().pid();
    return target.resolveSibling("." + target.getFileName() + "." + process + ".part");
  }

  /**
   * @throws ReaderGone if nobody reads standard output any more
   * @throws Unwritable if the results cannot be written
   */
  void write(byte[] bytes) throws ReaderGone, Unwritable {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** The results are whole: a file gets its name. */
  void finish() throws ReaderGone, Unwritable {
    try {
      out.flush();
      if (target != null) {
        out.close();
      }
      if (unfinished != null) {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  @Override
  public void close() {
    if (target == null) {
      return;
    }
    try {
      out.close();
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // The fault that left it unfinished has been told; a remnant does no harm.
    }
  }

  /**
   * What a failure to write means.
   *
   * @param target the file; {@code null} for standard output
   * @throws ReaderGone if nobody reads standard output any more
   */
  static Unwritable failure(Path target, IOException e) throws ReaderGone {
    String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
    if (target == null && message.contains("pipe")) {
      throw new ReaderGone();
    }
    return unwritable(target, e);
  }

  /** Says that a file, or standard output, cannot be written. */
  static Unwritable unwritable(Path target, IOException e) {
    String place = target == null ? "standard output" : "\"" + target + "\"";
    return new Unwritable(
        "the results cannot be written to "
            + place
            + " ("
            + reason(e)
            + "). Name another place with --output.");
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }

  /** Nobody reads standard output any more: there is no one to tell. */
  static final class ReaderGone extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The results cannot be written where the command line says. */
  static final class Unwritable extends Exception {
    private static final long serialVersionUID = 1L;

    Unwritable(String message) {
      super(message);
    }
  }
}
