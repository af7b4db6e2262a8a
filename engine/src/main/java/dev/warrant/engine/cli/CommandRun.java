package dev.warrant.engine.cli;

import dev.warrant.rules.vocabulary.NearestName;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the command line: what is wrong is said, never thrown at the user. */
final class CommandRun {
  private final Workshop workshop;
  private final Streams streams;

  CommandRun(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  /** Runs the command and returns its exit status. */
  int execute(String... args) {
    try {
      return commandLine().execute(args);
    } catch (Throwable defect) {
      return defect(args, defect);
    }
  }

  private CommandLine commandLine() {
    CommandLine line =
        new CommandLine(new WarrantCommand())
            .addSubcommand(new ScreenCommand(workshop, streams))
            .addSubcommand(new FactsCommand(workshop, streams))
            .addSubcommand(new AuditCommand(workshop, streams))
            .addSubcommand(new EvaluateCommand(workshop, streams))
            .addSubcommand(new WhyCommand(workshop, streams))
            .addSubcommand(
                new CommandLine(new RulesCommand())
                    .addSubcommand(new RulesCheckCommand(streams))
                    .addSubcommand(new RulesTestCommand(streams))
                    .addSubcommand(new RulesCoverageCommand(workshop, streams))
                    .addSubcommand(new RulesMutateCommand(streams))
                    .addSubcommand(new RulesDiffCommand(workshop, streams))
                    .addSubcommand(new RulesWatchCommand(workshop, streams))
                    .addSubcommand(
                        new CommandLine(new RulesNewCommand())
                            .addSubcommand(new RulesNewCriterionCommand(streams))
                            .addSubcommand(new RulesNewEditionCommand(streams)))
                    .addSubcommand(new RulesShowCommand(streams)));
    ArgumentTypes.register(line);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(streams.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(streams.style().colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((fault, args) -> wrongCommandLine(fault));
    line.setExecutionExceptionHandler((fault, command, parsed) -> failure(fault, parsed));
    return line;
  }

  private int wrongCommandLine(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = streams.err();
    Optional<String> option = meantOption(fault);
    err.println(
        "warrant: "
            + fault.getMessage()
            + option.map(name -> ". Did you mean \"" + name + "\"?").orElse(""));
    if (option.isEmpty()) {
      UnmatchedArgumentException.printSuggestions(fault, err);
    }
    err.println("Try " + command.getCommandSpec().qualifiedName() + " --help.");
    err.flush();
    return ExitStatus.WRONG_COMMAND_LINE;
  }

  /** The option that was probably meant by one that there is not. */
  private static Optional<String> meantOption(ParameterException fault) {
    if (!(fault instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
      return Optional.empty();
    }
    String written = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return NearestName.to(written, fault.getCommandLine().getCommandSpec().optionsMap().keySet());
  }

  private int failure(Exception fault, CommandLine.ParseResult parsed) {
    if (fault instanceof ResultSink.ReaderGone) {
      return ExitStatus.DONE;
    }
    if (fault instanceof FaultyRulebook rulebook) {
      rulebook.faults().forEach(found -> streams.err().println(found.asText()));
      streams.err().flush();
      return ExitStatus.FAULTY_RULEBOOK;
    }
    return defect(parsed.originalArgs().toArray(new String[0]), fault);
  }

  private int defect(String[] args, Throwable defect) {
    boolean verbose =
        Arrays.asList(args).contains("--verbose") || Arrays.asList(args).contains("-v");
    Complaints complaints = new Complaints(false, verbose);
    complaints.defect(args.length == 0 ? "warrant" : args[0], defect);
    complaints.printTo(streams.err());
    return complaints.status();
  }
}
