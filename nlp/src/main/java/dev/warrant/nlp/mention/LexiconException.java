package dev.warrant.nlp.mention;

/** A file of the lexicon is not as it should be; the message names the file and the place. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and where, and its cause or {@code null}. */
  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
