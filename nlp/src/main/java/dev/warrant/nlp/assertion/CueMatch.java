package dev.warrant.nlp.assertion;

/** A cue found in a sentence, from one token to before another. */
record CueMatch(Cue cue, int first, int end) {}
