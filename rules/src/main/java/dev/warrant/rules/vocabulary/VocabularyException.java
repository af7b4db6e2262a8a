package dev.warrant.rules.vocabulary;

/** A vocabulary file that cannot be used. The message names file, place, cause and remedy. */
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VocabularyException(String message) {
    super(message);
  }

  VocabularyException(String message, Throwable cause) {
    super(message, cause);
  }
}
