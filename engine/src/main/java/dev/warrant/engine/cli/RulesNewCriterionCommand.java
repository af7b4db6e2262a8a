package dev.warrant.engine.cli;

import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.scaffold.CannotScaffold;
import dev.warrant.engine.scaffold.CriterionScaffold;
import dev.warrant.engine.scaffold.Scaffold;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a criterion. */
@Command(
    name = "criterion",
    description = {
      "Lays out a criterion: its definition in the topic's file, its rules, tests that fail until"
          + " they are filled in and, unless it rests on one that is there, a passage.",
      "Nothing is written over. warrant rules check names each place that is left to fill in."
    },
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class)
final class RulesNewCriterionCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec command;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      required = true,
      description = "The topic that asks for it, for instance muscle-relaxants.")
  private String topic;

  @Option(
      names = "--polarity",
      paramLabel = "KIND",
      defaultValue = "REQUIRED",
      description =
          "What it does to the decision: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Polarity polarity;

  @Option(
      names = "--passage",
      paramLabel = "ID",
      description = "The passage that it rests on (default: a new one of the criterion's name).")
  private String passage;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      defaultValue = "rules",
      description = "The folder of an edition, or of several (default: rules).")
  private Path rules;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "The edition, where the folder holds several.")
  private String edition;

  @Parameters(
      paramLabel = "CRITERION",
      description = "Its id: small letters and hyphens, for instance first-line-failed.")
  private String criterion;

  RulesNewCriterionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    RulebookDraft draft = draft();
    if (!draft.faults().isEmpty()) {
      throw new FaultyRulebook(draft.faults());
    }
    try {
      Scaffold scaffold =
          new CriterionScaffold(draft, VocabularyReader.builtIn())
              .criterion(criterion, topic, polarity, Optional.ofNullable(passage));
      scaffold.write();
      ScaffoldText.print(scaffold, rules.toString(), streams);
      return ExitStatus.DONE;
    } catch (CannotScaffold | ResultSink.Unwritable refused) {
      throw wrong(refused.getMessage());
    } catch (IOException unwritable) {
      throw wrong("The files cannot be written: " + unwritable.getMessage() + ".");
    }
  }

  private RulebookDraft draft() throws IOException {
    List<RulebookDraft> drafts = RuleFolder.drafts(rules, command.commandLine());
    List<String> ids = drafts.stream().map(draft -> draft.files().id()).toList();
    if (edition == null && drafts.size() > 1) {
      throw wrong(
          "There are several editions in \""
              + rules
              + "\": "
              + String.join(", ", ids)
              + ". Name one with --edition.");
    }
    return drafts.stream()
        .filter(draft -> edition == null || draft.files().id().equals(edition))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "There is no edition \""
                        + edition
                        + "\" in \""
                        + rules
                        + "\". There are: "
                        + String.join(", ", ids)
                        + "."));
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
