package dev.warrant.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

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
    if (rules != null && !Files.isDirectory(rules)) {
      throw options.wrong(
          "--rules wants a folder, and \""
              + rules
              + "\" is none. Name the folder that holds the"
              + " edition's folder.");
    }
    try {
      return workshop.judge(Optional.ofNullable(rules), Optional.ofNullable(edition));
    } catch (Workshop.UnknownEdition e) {
      throw options.wrong(e.getMessage());
    }
  }
}
