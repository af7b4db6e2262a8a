package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;

/**
 * A line that names a disputed item, or what was decided on it, or both.
 *
 * @param request the item's words; empty where the line only says what was decided
 * @param words the words of the decision; empty where the line only names the item
 * @param disposition what they mean
 * @param set whether a sign such as a colon sets the decision off, rather than a verb
 */
record DecisionLine(MappedText request, MappedText words, Disposition disposition, boolean set) {

  /** The same line, set off by a label or not. */
  DecisionLine labelled(boolean label) {
    return new DecisionLine(request, words, disposition, label);
  }
}
