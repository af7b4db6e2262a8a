package dev.warrant.nlp.assertion;

import java.util.Objects;

/**
 * What moved a mention away from a plain assertion.
 *
 * @param mark the axis value that it set
 * @param start first UTF-16 offset of the cue into the sentence, inclusive; 0 for a section
 * @param end last offset, exclusive; 0 for a section
 * @param words the cue as written, or the kind of the section
 */
public record DecidingCue(Mark mark, int start, int end, String words) {
  public DecidingCue {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(words, "words");
  }
}
