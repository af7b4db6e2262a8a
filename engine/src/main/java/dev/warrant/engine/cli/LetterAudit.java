package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditedLetter;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.guideline.Edition;
import java.util.List;
import java.util.Map;

/** Holds letters against a rulebook. Safe for use by several threads. */
interface LetterAudit {

  /**
   * The rows of a letter.
   *
   * @throws UnreadableInput if it is no determination letter, or no edition can judge it: the
   *     reason and the mend
   */
  AuditedLetter audit(SourceText text) throws UnreadableInput;

  /** The {@code sha256} of the rules of every edition that can judge, by its {@code id}. */
  Map<String, String> rules();

  /** The editions that can judge. */
  List<Edition> editions();
}
