package dev.warrant.engine.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The least of a hundred with which a command is content. */
final class Threshold {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Exit with 1 where fewer than this are reached.")
  private double percent;

  /**
   * The least that is wanted, 0 to 100.
   *
   * @throws ParameterException if it is no such number
   */
  double percent() {
    if (!(percent >= 0 && percent <= 100)) {
      throw new ParameterException(
          command.commandLine(), "--threshold wants a number from 0 to 100.");
    }
    return percent;
  }
}
