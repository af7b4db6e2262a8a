package dev.warrant.engine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lays out what an author then fills in: its commands stand under this one. */
@Command(
    name = "new",
    description = "Lays out a criterion or an edition for its author to fill in.",
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RulesNewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what is to be new: criterion or edition.");
  }
}
