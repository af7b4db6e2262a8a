package dev.warrant.engine.cli;

import java.util.ArrayList;
import java.util.List;

/** Where a defect happened, without its message: a message may quote the case. */
final class StackTrace {
  private static final int DEEPEST_CAUSE = 10;

  private StackTrace() {}

  static List<String> of(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      lines.add((depth == 0 ? "" : "caused by ") + cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        lines.add("    at " + frame);
      }
      cause = cause.getCause();
    }
    return lines;
  }
}
