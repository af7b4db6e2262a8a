package dev.warrant.engine.cli;

import dev.warrant.rules.facts.Case;
import java.util.List;

/** Reads cases from the bytes of an input. Safe for use by several threads. */
interface CaseSource {

  /**
   * The cases of one input: one for a letter or a note, one or more for a case file.
   *
   * @param name the input's name, as the user gave it
   * @throws UnreadableInput if it cannot be read: the reason and the mend
   */
  List<Case> read(String name, byte[] bytes) throws UnreadableInput;
}
