package dev.warrant.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that judges: by which rules, by which edition. */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Judge by the rules in DIR in place of the built-in ones.")
  private Path rules;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description =
          "Judge by this guideline edition (default: the one in force on the case's date).")
  private String edition;

  /**
   * Opens the rulebook that the options name.
   *
   * @throws FaultyRulebook if it does not compile or lint
   */
  CaseJudge judge(Workshop workshop, CommonOptions options) throws FaultyRulebook {
    try {
      return workshop.judge(folder(options::wrong), Optional.ofNullable(edition));
    } catch (Workshop.UnknownEdition e) {
      throw options.wrong(e.getMessage());
    }
  }

  /**
   * Opens the rulebook that the options name, to audit letters by it.
   *
   * @throws FaultyRulebook if it does not compile or lint
   */
  LetterAudit audit(Workshop workshop, CommonOptions options) throws FaultyRulebook {
    try {
      return workshop.audit(folder(options::wrong), Optional.ofNullable(edition));
    } catch (Workshop.UnknownEdition e) {
      throw options.wrong(e.getMessage());
    }
  }

  /**
   * Opens the rulebook that the options name, to explain by it.
   *
   * @throws FaultyRulebook if it does not compile or lint
   */
  CaseExplainer explainer(Workshop workshop, ReportOptions options) throws FaultyRulebook {
    try {
      return workshop.explainer(folder(options::wrong), Optional.ofNullable(edition));
    } catch (Workshop.UnknownEdition e) {
      throw options.wrong(e.getMessage());
    }
  }

  private Optional<Path> folder(Function<String, ParameterException> wrong) {
    if (rules != null && !Files.isDirectory(rules)) {
      throw wrong.apply(
          "--rules wants a folder, and \""
              + rules
              + "\" is none. Name the folder that holds the"
              + " edition's folder.");
    }
    return Optional.ofNullable(rules);
  }
}
