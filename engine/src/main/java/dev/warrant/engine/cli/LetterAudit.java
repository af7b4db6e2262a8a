package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditedLetter;
import dev.warrant.nlp.text.SourceText;
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

  /** The editions that can judge, {@code id} to the {@code sha256} of their rules. */
  Map<String, String> editions();
}
