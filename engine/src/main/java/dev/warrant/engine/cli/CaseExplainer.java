package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.CaseExplanation;
import dev.warrant.rules.facts.Case;

/** Explains where a criterion stands on a case. */
interface CaseExplainer {
  /**
   * Why the criterion stands where it does, for every request that it bears on.
   *
   * @throws UnreadableInput if no edition can judge the case
   * @throws UnknownCriterion if the edition has no such criterion
   */
  CaseExplanation explain(Case subject, String criterion) throws UnreadableInput, UnknownCriterion;

  /** The edition has no such criterion; the message names the nearest. */
  final class UnknownCriterion extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownCriterion(String message) {
      super(message);
    }
  }
}
