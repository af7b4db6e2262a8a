package dev.warrant.engine.cli;

import dev.warrant.engine.report.ReportFormat;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has. */
@Command(mixinStandardHelpOptions = true, versionProvider = WarrantCommand.Version.class)
final class CommonOptions {
  private static final int MOST_THREADS = 256;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print the results (default: text). A form that the command cannot print is refused"
              + " with those that it can.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the results to FILE in place of standard output.")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N cases at once (default: one for each processor).")
  private Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Name faults alone on standard error.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell what is being done, and show the stack trace of a defect.")
  private boolean verbose;

  /**
   * The form in which to print.
   *
   * @param printable what the command can print
   * @throws ParameterException if it is none of them
   */
  ReportFormat format(Set<ReportFormat> printable) {
    return FormatChoice.named(format, printable, command.qualifiedName(), this::wrong);
  }

  /** Where to write; {@code null} for standard output. */
  Path output() {
    return output;
  }

  /**
   * How many cases to work on at once, at least 1.
   *
   * @throws ParameterException if the user asked for none, or for more than is sensible
   */
  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads wants a number from 1 to " + MOST_THREADS + ".");
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** A fault of the command line, to be thrown. */
  ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
