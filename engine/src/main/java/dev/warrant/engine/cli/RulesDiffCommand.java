package dev.warrant.engine.cli;

import dev.warrant.engine.comparison.CannotJudge;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Comparison;
import dev.warrant.engine.comparison.Side;
import dev.warrant.engine.comparison.Tally;
import dev.warrant.engine.report.ComparisonJson;
import dev.warrant.engine.report.ComparisonPage;
import dev.warrant.engine.report.ComparisonReport;
import dev.warrant.engine.report.ComparisonText;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.revision.RuleVersion;
import dev.warrant.engine.revision.UnknownVersion;
import dev.warrant.engine.rulebook.KnownRules;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which decisions a change of the rules flips. */
@Command(
    name = "diff",
    description = {
      "Judges cases by two versions of the rules and shows every decision that flips: both ledgers"
          + " side by side, what made it, and the counts by topic.",
      "A version is a folder, or a revision of git (HEAD~1, a branch, a tag), or a folder in one"
          + " (HEAD~1:rules). The folder of one edition judges every case; a folder of editions"
          + " judges each by the edition in force on its date."
    })
final class RulesDiffCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML));

  private static final Path USUAL = Path.of("rules");

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private CommonOptions options;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "Judge by this guideline edition of both, whatever the date of the case.")
  private String edition;

  @Option(names = "--fail-on-flip", description = "Exit with 1 where a decision flips.")
  private boolean failOnFlip;

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      arity = "1..*",
      required = true,
      description =
          "Letters, requests and case files, or folders of them (README and *.gold.yaml are left"
              + " out).")
  private List<String> cases;

  @Parameters(index = "0", paramLabel = "OLD", description = "The rules as they were.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The rules as they shall be.")
  private String changed;

  RulesDiffCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    int threads = options.threads();
    List<CaseInput> inputs = CaseFolders.under(cases);
    if (inputs.isEmpty()) {
      throw options.wrong(
          "There is no case in " + String.join(", ", cases) + ". Name files, or a folder of them.");
    }
    Comparison comparison = comparison();
    CaseSource source = workshop.source();
    try (ResultSink sink = ResultSink.open(options.output(), streams.out())) {
      Run run = new Run(report(format, comparison), sink);
      run.print(run.report.opening());
      InOrder.run(
          inputs.iterator(),
          Math.min(threads, inputs.size()),
          input -> compared(input, source, comparison),
          run::take);
      run.print(run.report.closing(run.tally));
      sink.finish();
      return run.status != ExitStatus.DONE || !failOnFlip || run.tally.flips() == 0
          ? run.status
          : ExitStatus.FAULT_FOUND;
    } catch (ResultSink.Unwritable e) {
      throw options.wrong(e.getMessage());
    }
  }

  private ComparisonReport report(ReportFormat format, Comparison comparison) {
    TextStyle style = options.output() == null ? streams.style() : TextStyle.PLAIN;
    return switch (format) {
      case JSON -> new ComparisonJson(comparison, WarrantVersion.current());
      case HTML -> new ComparisonPage(comparison, WarrantVersion.current());
      default -> new ComparisonText(comparison, style);
    };
  }

  private Comparison comparison() throws FaultyRulebook {
    try {
      KnownRules known = KnownRules.builtIn();
      Vocabulary vocabulary = VocabularyReader.builtIn();
      return new Comparison(
          side(old, changed, known, vocabulary), side(changed, old, known, vocabulary));
    } catch (UnknownVersion | NoEdition none) {
      throw options.wrong(none.getMessage());
    } catch (RulebookDoesNotCompile broken) {
      throw new FaultyRulebook(broken.faults());
    }
  }

  /** A revision alone is one of the folder that it is compared with. */
  private Side side(String version, String other, KnownRules known, Vocabulary vocabulary)
      throws UnknownVersion {
    try {
      List<Path> usual =
          Files.isDirectory(Path.of(other)) ? List.of(Path.of(other), USUAL) : List.of(USUAL);
      RuleVersion rules = RuleVersion.read(version, usual, Path.of(""));
      Optional<String> named =
          Optional.ofNullable(edition)
              .or(() -> rules.one() ? Optional.of(rules.editions().get(0).id()) : Optional.empty());
      return new Side(version, Rulebooks.compiled(rules.editions(), known), named, vocabulary);
    } catch (IOException unreadable) {
      throw options.wrong(
          "The rules of \"" + version + "\" cannot be read: " + unreadable.getMessage() + ".");
    }
  }

  /**
   * What came of one input.
   *
   * @param cases its cases under both versions
   * @param complaints what there is to say of it
   */
  private record Outcome(List<ComparedCase> cases, Complaints complaints) {}

  private Outcome compared(CaseInput input, CaseSource source, Comparison comparison) {
    Complaints complaints = new Complaints(options);
    List<ComparedCase> compared = new ArrayList<>();
    try {
      SourceText text = input.text(streams.in());
      text.unread().forEach(part -> complaints.note(input.name() + ": " + part));
      for (Case subject : source.read(text)) {
        if (subject.requests().isEmpty()) {
          complaints.note(subject.source() + ": no request for a treatment was found in it.");
        }
        compared.add(compared(subject, comparison));
      }
    } catch (UnreadableInput e) {
      complaints.unreadable(e);
    } catch (Throwable defect) {
      // One case that Warrant cannot stand must not keep the others from being done.
      complaints.defect(input.name(), defect);
    }
    return new Outcome(compared, complaints);
  }

  private static ComparedCase compared(Case subject, Comparison comparison) throws UnreadableInput {
    try {
      return comparison.compare(subject);
    } catch (CannotJudge none) {
      throw new UnreadableInput(subject.source(), none.getMessage());
    }
  }

  /** The report as it is being written. */
  private final class Run {
    private final ComparisonReport report;
    private final ResultSink sink;
    private final Tally tally = new Tally();
    private int status = ExitStatus.DONE;

    Run(ComparisonReport report, ResultSink sink) {
      this.report = report;
      this.sink = sink;
    }

    void take(Outcome outcome) throws ResultSink.ReaderGone, ResultSink.Unwritable {
      for (ComparedCase compared : outcome.cases()) {
        tally.add(compared);
        if (!compared.flips().isEmpty()) {
          print(report.flipped(compared));
        }
      }
      outcome.complaints().printTo(streams.err());
      status = Math.max(status, outcome.complaints().status());
    }

    void print(String piece) throws ResultSink.ReaderGone, ResultSink.Unwritable {
      sink.write(piece.getBytes(StandardCharsets.UTF_8));
    }
  }
}
