package dev.warrant.engine.rulebook;

/** A constraint is written in a way that is not taken apart. */
final class NotTakenApart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotTakenApart() {
    super("", null, false, false);
  }
}
