package dev.warrant.engine.scaffold;

/** What was asked for cannot be laid out; the message says why and how it can. */
public final class CannotScaffold extends Exception {
  private static final long serialVersionUID = 1L;

  CannotScaffold(String message) {
    super(message);
  }
}
