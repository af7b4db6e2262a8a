package dev.warrant.engine.watch;

import java.time.Duration;

/**
 * Takes signals that come in quick succession for one: an editor that saves touches a file several
 * times, and saves several files at once.
 */
final class Debounce {
  /** Longer than the pauses within one save, and too short to be felt. */
  static final Duration QUIET = Duration.ofMillis(50);

  /** What never falls quiet is looked at all the same after so many pauses. */
  static final int MOST_SIGNALS = 20;

  /** Where signals come from. */
  interface Signals {
    /**
     * Waits for a signal.
     *
     * @return no once there will be none any more
     */
    boolean await() throws InterruptedException;

    /** Whether another signal comes within a time. */
    boolean within(Duration time) throws InterruptedException;
  }

  private Debounce() {}

  /**
   * Waits for a signal, and until no other has followed it for a while.
   *
   * @return no once there will be none any more
   */
  static boolean await(Signals signals) throws InterruptedException {
    if (!signals.await()) {
      return false;
    }
    int further = 0;
    while (further < MOST_SIGNALS && signals.within(QUIET)) {
      further++;
    }
    return true;
  }
}
