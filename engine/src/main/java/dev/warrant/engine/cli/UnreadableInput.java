package dev.warrant.engine.cli;

/** An input that cannot be read; its message gives the reason and the mend. */
final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableInput(String reasonAndMend) {
    super(reasonAndMend);
  }
}
