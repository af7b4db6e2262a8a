package dev.warrant.engine.cli;

/** The parts that commands work with; made only when a command asks for them. */
interface Workshop {

  /** What reads cases. */
  CaseSource source();

  /**
   * What judges them.
   *
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownChoice if there is no such edition or no such table
   */
  CaseJudge judge(RuleChoice choice) throws FaultyRulebook, UnknownChoice;

  /**
   * What explains them.
   *
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownChoice if there is no such edition or no such table
   */
  CaseExplainer explainer(RuleChoice choice) throws FaultyRulebook, UnknownChoice;

  /**
   * What audits letters.
   *
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownChoice if there is no such edition or no such table
   */
  LetterAudit audit(RuleChoice choice) throws FaultyRulebook, UnknownChoice;

  /** There is no such edition, no factor table of that id, or no edition at all in the folder. */
  final class UnknownChoice extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownChoice(String message) {
      super(message);
    }
  }
}
