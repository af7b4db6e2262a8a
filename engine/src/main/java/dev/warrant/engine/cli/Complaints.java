package dev.warrant.engine.cli;

import dev.warrant.engine.report.PrintableText;
import dev.warrant.engine.report.WarrantVersion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What one piece of work has to say on standard error, kept until it is its turn, and the exit
 * status it asks for.
 */
final class Complaints {
  private final List<String> lines = new ArrayList<>();
  private final boolean quiet;
  private final boolean verbose;
  private int status = ExitStatus.DONE;

  Complaints(CommonOptions options) {
    this(options.quiet(), options.verbose());
  }

  Complaints(boolean quiet, boolean verbose) {
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /** Something that the user may want to know: not said to one who asked for quiet. */
  void note(String words) {
    if (!quiet) {
      lines.add("warrant: " + PrintableText.onOneLine(words));
    }
  }

  /** A step of the work: said only to one who asked to be told. */
  void detail(String words) {
    if (verbose) {
      lines.add("warrant: " + PrintableText.onOneLine(words));
    }
  }

  /** An input could not be read. */
  void unreadable(UnreadableInput input) {
    input.lines().forEach(line -> lines.add("warrant: " + PrintableText.onOneLine(line)));
    raise(ExitStatus.UNREADABLE_INPUT);
  }

  /** A defect of Warrant's own. */
  void defect(String where, Throwable cause) {
    String what =
        cause instanceof OutOfMemoryError
            ? "ran out of memory; allow it more with JAVA_TOOL_OPTIONS=-Xmx4g, or use fewer"
                + " --threads"
            : "met a defect of its own ("
                + cause.getClass().getSimpleName()
                + "); please report it as CONTRIBUTING.md says, with this line";
    lines.add(
        "warrant: "
            + PrintableText.onOneLine(where)
            + ": Warrant "
            + WarrantVersion.current()
            + " "
            + what
            + (verbose ? "." : "; --verbose shows more."));
    if (verbose) {
      StackTrace.of(cause).forEach(lines::add);
    }
    raise(ExitStatus.DEFECT);
  }

  private void raise(int atLeast) {
    status = Math.max(status, atLeast);
  }

  /** The exit status that the work asks for. */
  int status() {
    return status;
  }

  void printTo(PrintWriter err) {
    lines.forEach(err::println);
    err.flush();
  }
}
