package dev.warrant.engine.cli;

import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that prints one report. */
@Command(mixinStandardHelpOptions = true, versionProvider = WarrantCommand.Version.class)
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print the report (default: text).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to FILE in place of standard output.")
  private Path output;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the stack trace of a defect.")
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

  boolean verbose() {
    return verbose;
  }

  /** How text may look where the report goes. */
  TextStyle style(Streams streams) {
    return output == null ? streams.style() : TextStyle.PLAIN;
  }

  /**
   * Writes the report to where the user wants it.
   *
   * @throws ResultSink.ReaderGone if nobody reads standard output any more
   * @throws ParameterException if it cannot be written there
   */
  void print(Streams streams, String report) throws ResultSink.ReaderGone {
    try (ResultSink sink = ResultSink.open(output, streams.out())) {
      sink.write(report.getBytes(StandardCharsets.UTF_8));
      sink.finish();
    } catch (ResultSink.Unwritable e) {
      throw wrong(e.getMessage());
    }
  }

  /** The command that they belong to. */
  CommandLine commandLine() {
    return command.commandLine();
  }

  /** A fault of the command line, to be thrown. */
  ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
