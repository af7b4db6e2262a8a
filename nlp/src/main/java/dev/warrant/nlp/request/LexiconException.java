package dev.warrant.nlp.request;

/** A lexicon file that cannot be used. The message names file, place and cause. */
final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
