package dev.warrant.engine.cli;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.rules.facts.Case;
import java.util.Optional;

/** Judges cases by a rulebook. Safe for use by several threads. */
interface CaseJudge {

  /**
   * What the rulebook predicts for every request of the case.
   *
   * @param labelledBy the edition by which the case was labelled, if it was; the one that the user
   *     named goes before it, and without either, or where the rulebook has no such edition, the
   *     one in force on the case's date judges
   * @throws UnreadableInput if no edition can judge the case
   */
  CaseDetermination judge(Case subject, Optional<String> labelledBy) throws UnreadableInput;

  /**
   * What the rulebook predicts for every request of a case that nobody labelled.
   *
   * @throws UnreadableInput if no edition can judge the case
   */
  default CaseDetermination judge(Case subject) throws UnreadableInput {
    return judge(subject, Optional.empty());
  }
}
