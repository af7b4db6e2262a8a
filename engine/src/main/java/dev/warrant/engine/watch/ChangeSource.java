package dev.warrant.engine.watch;

/** Tells when there may be something new to look at. */
public interface ChangeSource extends AutoCloseable {
  /**
   * Waits for a change.
   *
   * @return whether there may be one; no once the source is closed
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  boolean await() throws InterruptedException;

  /** Ends the waiting, from any thread. */
  @Override
  void close();
}
