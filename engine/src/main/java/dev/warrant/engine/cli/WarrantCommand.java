package dev.warrant.engine.cli;

import dev.warrant.engine.report.WarrantVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "warrant",
    description =
        "Predicts utilization review and independent medical review decisions on California"
            + " workers' compensation treatment requests, from the record and the guideline.",
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done, whatever the decisions are",
      " 1:done, and what was asked for found fault",
      " 2:the command line is wrong",
      " 3:an input could not be read; the others were done",
      " 4:a rulebook does not compile or lint",
      "70:a defect of Warrant's own"
    },
    footer = {
      "",
      "warrant COMMAND --help tells more of a command.",
      "Only a physician may modify or deny treatment (Labor Code 4610)."
    })
final class WarrantCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"warrant " + WarrantVersion.current()};
    }
  }
}
