package dev.warrant.engine.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The parts that commands work with; made only when a command asks for them. */
interface Workshop {

  /** What reads cases. */
  CaseSource source();

  /**
   * What judges them.
   *
   * @param rules folder of rules in place of the built-in ones
   * @param edition id of the edition to judge by, whatever the date of the case
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownEdition if the rulebook has no such edition
   */
  CaseJudge judge(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition;

  /**
   * What explains them.
   *
   * @param rules folder of rules in place of the built-in ones
   * @param edition id of the edition to judge by, whatever the date of the case
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownEdition if the rulebook has no such edition
   */
  CaseExplainer explainer(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition;

  /**
   * What audits letters.
   *
   * @param rules folder of rules in place of the built-in ones
   * @param edition id of the edition to judge by, whatever the date of the letter
   * @throws FaultyRulebook if the rules do not compile or lint
   * @throws UnknownEdition if the rulebook has no such edition
   */
  LetterAudit audit(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition;

  /** The rulebook has no edition of that id; the message names those that it has. */
  final class UnknownEdition extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownEdition(String message) {
      super(message);
    }
  }
}
