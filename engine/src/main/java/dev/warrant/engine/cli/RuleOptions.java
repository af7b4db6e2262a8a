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

  @Option(
      names = "--morphine-factors",
      paramLabel = "TABLE",
      description =
          "Reckon opioids by this table of morphine equivalents, for instance cdc-2022 (default:"
              + " the one that the edition names).")
  private String morphineFactors;

  /**
   * Opens the rulebook that the options name.
   *
   * @throws FaultyRulebook if it does not compile or lint
   */
  CaseJudge judge(Workshop workshop, CommonOptions options) throws FaultyRulebook {
    try {
      return workshop.judge(choice(options::wrong));
    } catch (Workshop.UnknownChoice e) {
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
      return workshop.audit(choice(options::wrong));
    } catch (Workshop.UnknownChoice e) {
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
      return workshop.explainer(choice(options::wrong));
    } catch (Workshop.UnknownChoice e) {
      throw options.wrong(e.getMessage());
    }
  }

  private RuleChoice choice(Function<String, ParameterException> wrong) {
    return new RuleChoice(
        folder(wrong), Optional.ofNullable(edition), Optional.ofNullable(morphineFactors));
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
