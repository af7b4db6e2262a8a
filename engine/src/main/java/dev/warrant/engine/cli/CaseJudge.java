package dev.warrant.engine.cli;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.rules.facts.Case;

/** Judges cases by a rulebook. Safe for use by several threads. */
interface CaseJudge {

  /**
   * What the rulebook predicts for every request of the case.
   *
   * @throws UnreadableInput if no edition can judge the case
   */
  CaseDetermination judge(Case subject) throws UnreadableInput;
}
