package dev.warrant.engine.revision;

/** There is no such folder or revision, or it holds no edition; the message gives the mend. */
public final class UnknownVersion extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownVersion(String message) {
    super(message);
  }
}
