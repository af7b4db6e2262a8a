package dev.warrant.engine.cli;

import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import java.util.List;

/** Reads cases from a text. Safe for use by several threads. */
interface CaseSource {

  /**
   * The cases of one text: one for a letter or a note, one or more for a case file.
   *
   * @throws UnreadableInput if it cannot be read: the reason and the mend
   */
  List<Case> read(SourceText text) throws UnreadableInput;
}
