package dev.warrant.engine.rulebook;

/** No edition of the guideline can judge the case; the message says why and what to do. */
public final class NoEdition extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message why there is none, and what to do
   */
  public NoEdition(String message) {
    super(message);
  }
}
