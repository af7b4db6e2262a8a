package dev.warrant.engine.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar that tells on a terminal how far an audit has come. */
final class AuditProgress {
  private static final int CELLS = 30;
  private static final long EVERY_NANOSECONDS = 200_000_000L;

  private final PrintWriter terminal;
  private final long total;
  private final long started = System.nanoTime();
  private long shown = started;
  private long done;
  private long failed;
  private boolean drawn;

  /**
   * @param total how many letters there are; 0 if unknown
   */
  AuditProgress(PrintWriter terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** One letter is done. */
  void step(boolean read) {
    done++;
    failed += read ? 0 : 1;
    long now = System.nanoTime();
    if (now - shown >= EVERY_NANOSECONDS) {
      shown = now;
      draw(now);
    }
  }

  private void draw(long now) {
    double seconds = (now - started) / 1e9;
    terminal.print("\r" + bar(done, failed, total, done / seconds) + "\u001b[K");
    terminal.flush();
    drawn = true;
  }

  /**
   * The bar in words.
   *
   * @param total how many letters there are; 0 if unknown
   */
  static String bar(long done, long failed, long total, double perSecond) {
    String line =
        total == 0
            ? done + " letters"
            : cells(done, total)
                + String.format(
                    Locale.ROOT, " %3d%%  %d of %d letters", 100 * done / total, done, total);
    return line
        + (failed == 0 ? "" : ", " + failed + " not read")
        + String.format(Locale.ROOT, ", %.1f/s", perSecond);
  }

  private static String cells(long done, long total) {
    int full = (int) Math.min(CELLS, CELLS * done / total);
    return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "]";
  }

  /** Leaves the line to what is said next. */
  void clear() {
    if (drawn) {
      terminal.print("\r\u001b[K");
      terminal.flush();
      drawn = false;
    }
  }
}
