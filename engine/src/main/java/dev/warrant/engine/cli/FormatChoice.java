package dev.warrant.engine.cli;

import dev.warrant.engine.report.ReportFormat;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;

/** The form in which a command is to print, where it can. */
final class FormatChoice {
  private FormatChoice() {}

  /**
   * The form of this name.
   *
   * @param printable what the command can print
   * @param command the command as the user calls it
   * @param wrong makes a fault of the command line
   * @throws ParameterException if it is no form, or none that the command can print
   */
  static ReportFormat named(
      String name,
      Set<ReportFormat> printable,
      String command,
      Function<String, ParameterException> wrong) {
    String can = printable.stream().map(ReportFormat::id).collect(Collectors.joining(", "));
    ReportFormat wanted =
        ReportFormat.named(name)
            .orElseThrow(
                () ->
                    wrong.apply(
                        "There is no format \""
                            + name
                            + "\". "
                            + NearestName.suggestion(name, ReportFormat.ids())
                            + command
                            + " prints "
                            + can
                            + "."));
    if (!printable.contains(wanted)) {
      throw wrong.apply(command + " cannot print " + wanted.id() + "; it prints " + can + ".");
    }
    return wanted;
  }
}
