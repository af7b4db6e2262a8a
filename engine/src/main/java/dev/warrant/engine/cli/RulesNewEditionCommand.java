package dev.warrant.engine.cli;

import dev.warrant.engine.scaffold.CannotScaffold;
import dev.warrant.engine.scaffold.EditionScaffold;
import dev.warrant.engine.scaffold.Scaffold;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out an edition. */
@Command(
    name = "edition",
    description = {
      "Lays out an edition of the guideline: a folder with its guideline, one topic, one criterion,"
          + " its rules and tests that fail until they are filled in.",
      "Nothing is written over. warrant rules check names each place that is left to fill in."
    },
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class)
final class RulesNewEditionCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec command;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      description = "The day on which it comes into force, as 2017-12-01.")
  private LocalDate from;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      required = true,
      description = "Its first topic, for instance muscle-relaxants.")
  private String topic;

  @Option(
      names = "--treats",
      paramLabel = "NAME",
      required = true,
      description = "The drug class, drug or procedure that the topic speaks of.")
  private String treats;

  @Option(
      names = "--criterion",
      paramLabel = "CRITERION",
      defaultValue = "indication",
      description = "Its first criterion (default: ${DEFAULT-VALUE}).")
  private String criterion;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      defaultValue = "rules",
      description = "The folder of editions (default: rules).")
  private Path rules;

  @Parameters(
      paramLabel = "EDITION",
      description = "Its id: small letters, figures and hyphens, for instance mtus-2017.")
  private String edition;

  RulesNewEditionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    try {
      Scaffold scaffold =
          new EditionScaffold(rules, VocabularyReader.builtIn())
              .edition(edition, from, topic, treats, criterion);
      scaffold.write();
      ScaffoldText.print(scaffold, rules.resolve(edition).toString(), streams);
      return ExitStatus.DONE;
    } catch (CannotScaffold | ResultSink.Unwritable refused) {
      throw wrong(refused.getMessage());
    } catch (IOException unwritable) {
      throw wrong("The files cannot be written: " + unwritable.getMessage() + ".");
    }
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
