package dev.warrant.engine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rule author's workbench: its commands stand under this one. */
@Command(
    name = "rules",
    description = "The rule author's workbench: tests rules and explains what they do.",
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
