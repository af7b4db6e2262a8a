package dev.warrant.nlp.assertion;

/** A cue found in a sentence, from one token to before another. */
record CueMatch(Cue cue, int first, int end) {
  /** Whether this only looks like a denial, and a mention begins among its words. */
  boolean namesWhatIsDenied(boolean[] mentionStarts) {
    if (cue.says(Mark.PSEUDO)) {
      for (int token = first + 1; token < end; token++) {
        if (mentionStarts[token]) {
          return true;
        }
      }
    }
    return false;
  }
}
