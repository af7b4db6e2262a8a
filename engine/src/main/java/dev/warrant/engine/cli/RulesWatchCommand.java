package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.engine.report.CycleText;
import dev.warrant.engine.watch.ChangeSource;
import dev.warrant.engine.watch.CycleReport;
import dev.warrant.engine.watch.FolderChanges;
import dev.warrant.engine.watch.RuleWatch;
import dev.warrant.engine.watch.WatchCycle;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells a rule author, on every save, what is wrong and what it changes. */
@Command(
    name = "watch",
    description = {
      "Watches the rules and tells on every save what is wrong with them, which of the tests that"
          + " the change bears on fail and, with --cases, which decisions it flips.",
      "Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = WarrantCommand.Version.class)
final class RulesWatchCommand implements Callable<Integer> {
  /** A look that is under way when the watch is ended gets this long to end of itself. */
  private static final Duration LAST_LOOK = Duration.ofSeconds(5);

  private final Workshop workshop;
  private final Streams streams;
  private final Watching watching;

  @Spec private CommandSpec command;

  @Mixin private RuleFolder folder;

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Letters, requests and case files, or folders of them, to judge on every save.")
  private List<String> cases = new ArrayList<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the stack trace of a defect.")
  private boolean verbose;

  /** Begins to watch a folder. */
  @FunctionalInterface
  interface Watching {
    /** The changes of the folder from now on. */
    ChangeSource of(Path folder) throws IOException;
  }

  RulesWatchCommand(Workshop workshop, Streams streams) {
    this(workshop, streams, FolderChanges::of);
  }

  RulesWatchCommand(Workshop workshop, Streams streams, Watching watching) {
    this.workshop = workshop;
    this.streams = streams;
    this.watching = watching;
  }

  @Override
  public Integer call() throws Exception {
    Path rules = folder.path();
    folder.drafts();
    List<Case> read = cases();
    WatchCycle cycle =
        new WatchCycle(
            rules, new RulebookCheck(VocabularyNames.builtIn()), VocabularyReader.builtIn(), read);
    try (ChangeSource changes = watching.of(rules);
        ResultSink sink = ResultSink.open(null, streams.out())) {
      CountDownLatch ended = new CountDownLatch(1);
      Thread ending = endingOf(changes, ended);
      Runtime.getRuntime().addShutdownHook(ending);
      try {
        print(sink, "Watching " + rules + ". Ctrl-C ends it.\n\n");
        new RuleWatch(cycle, changes).<Exception>run(report -> print(sink, text(report)));
      } finally {
        ended.countDown();
        forget(ending);
      }
      return ExitStatus.DONE;
    } catch (IOException unwatchable) {
      throw wrong(
          "The folder \"" + rules + "\" cannot be watched: " + unwatchable.getMessage() + ".");
    }
  }

  private String text(CycleReport report) {
    return CycleText.of(report, streams.style());
  }

  private static void print(ResultSink sink, String text)
      throws ResultSink.ReaderGone, ResultSink.Unwritable {
    sink.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the watch when the process is told to end, and lets a look under way print to its end. */
  private static Thread endingOf(ChangeSource changes, CountDownLatch ended) {
    return new Thread(
        () -> {
          changes.close();
          try {
            ended.await(LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
          } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
          }
        },
        "end-of-watch");
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException underWay) {
      // The process is ending already, and runs it.
    }
  }

  private List<Case> cases() throws InterruptedException {
    List<Case> read = new ArrayList<>();
    if (cases.isEmpty()) {
      return read;
    }
    CaseSource source = workshop.source();
    for (CaseInput input : CaseFolders.under(cases)) {
      Complaints complaints = new Complaints(false, verbose);
      try {
        SourceText text = input.text(streams.in());
        text.unread().forEach(part -> complaints.note(input.name() + ": " + part));
        read.addAll(source.read(text));
      } catch (UnreadableInput e) {
        complaints.unreadable(e);
      } catch (Throwable defect) {
        // One case that Warrant cannot stand must not keep the others from being watched.
        complaints.defect(input.name(), defect);
      }
      complaints.printTo(streams.err());
    }
    if (read.isEmpty()) {
      throw wrong(
          "There is no case in " + String.join(", ", cases) + ". Name files, or a folder of them.");
    }
    return read;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
