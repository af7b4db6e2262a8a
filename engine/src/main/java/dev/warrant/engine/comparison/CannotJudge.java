package dev.warrant.engine.comparison;

/** One of the sides cannot judge a case; the message says which, why, and the mend. */
public final class CannotJudge extends Exception {
  private static final long serialVersionUID = 1L;

  CannotJudge(String message) {
    super(message);
  }
}
