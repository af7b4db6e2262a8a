package dev.warrant.engine.watch;

import java.io.IOException;

/** Looks at the rules once, then whenever they change, until the source of changes is closed. */
public final class RuleWatch {
  private final WatchCycle cycle;
  private final ChangeSource changes;

  public RuleWatch(WatchCycle cycle, ChangeSource changes) {
    this.cycle = cycle;
    this.changes = changes;
  }

  /**
   * Takes what comes of a look.
   *
   * @param <E> what it may fail with
   */
  @FunctionalInterface
  public interface Receiver<E extends Exception> {
    /** Takes what came of one look. */
    void take(CycleReport report) throws E;
  }

  /**
   * Looks and watches.
   *
   * @throws IOException if a file cannot be read at the first look; later it is looked at again
   *     with the next change
   * @throws InterruptedException if the thread is interrupted
   */
  public <E extends Exception> void run(Receiver<E> receiver)
      throws IOException, InterruptedException, E {
    report(receiver);
    while (changes.await()) {
      try {
        report(receiver);
      } catch (IOException vanished) {
        // An editor that replaces a file takes it away for a moment, and tells when it is back.
      }
    }
  }

  private <E extends Exception> void report(Receiver<E> receiver) throws IOException, E {
    var report = cycle.look();
    if (report.isPresent()) {
      receiver.take(report.get());
    }
  }
}
