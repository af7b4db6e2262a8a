package dev.warrant.engine.cli;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.evaluation.CaseScorer;
import dev.warrant.engine.evaluation.Evaluation;
import dev.warrant.engine.evaluation.FaultyGoldFile;
import dev.warrant.engine.evaluation.GoldCase;
import dev.warrant.engine.evaluation.GoldFolder;
import dev.warrant.engine.evaluation.GoldFolder.GoldFile;
import dev.warrant.engine.evaluation.GoldReader;
import dev.warrant.engine.report.EvaluationText;
import dev.warrant.engine.report.EvaluationTree;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what is predicted of labelled cases. */
@Command(
    name = "evaluate",
    description = {
      "Scores predictions and facts against the gold file (NAME.gold.yaml) beside each case.",
      "Accuracy, macro-F1, Cohen's kappa, Matthews correlation, the recall of gold quotes, and for"
          + " each miss what misled it."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.JSONL, ReportFormat.YAML));

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;

  @Option(
      names = "--risk-coverage",
      description = "Print how accuracy rises as the least certain items are set aside.")
  private boolean riskCoverage;

  @Parameters(paramLabel = "DIR", description = "The folder; its folders are looked through too.")
  private Path folder;

  EvaluateCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    int threads = options.threads();
    List<GoldFile> golds = goldFiles();
    CaseJudge judge = rules.judge(workshop, options);
    CaseSource source = workshop.source();
    try (ResultSink sink = ResultSink.open(options.output(), streams.out())) {
      int status = ExitStatus.DONE;
      List<Evaluation> scores = new ArrayList<>();
      for (Scored scored : scored(golds, threads, source, judge)) {
        scored.score().ifPresent(scores::add);
        scored.complaints().printTo(streams.err());
        status = Math.max(status, scored.complaints().status());
      }
      sink.write(rendered(format, Evaluation.of(scores)));
      sink.finish();
      return status;
    } catch (ResultSink.Unwritable e) {
      throw options.wrong(e.getMessage());
    }
  }

  private List<GoldFile> goldFiles() {
    if (!Files.isDirectory(folder)) {
      throw options.wrong(
          "warrant evaluate wants a folder, and \""
              + folder
              + "\" is none. Name the folder that holds the gold files.");
    }
    try {
      List<GoldFile> golds = GoldFolder.list(folder);
      if (golds.isEmpty()) {
        throw options.wrong(
            "there is no gold file (NAME.gold.yaml) in \"" + folder + "\" or below it.");
      }
      return golds;
    } catch (IOException e) {
      throw options.wrong("the folder \"" + folder + "\" cannot be listed. Check that you may.");
    }
  }

  /**
   * What came of one gold file.
   *
   * @param score empty where it could not be scored
   */
  private record Scored(Optional<Evaluation> score, Complaints complaints) {}

  private List<Scored> scored(List<GoldFile> golds, int threads, CaseSource source, CaseJudge judge)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, golds.size()));
    try {
      List<Callable<Scored>> work = new ArrayList<>();
      golds.forEach(gold -> work.add(() -> score(gold, source, judge)));
      List<Scored> scores = new ArrayList<>();
      for (Future<Scored> done : pool.invokeAll(work)) {
        scores.add(done.get());
      }
      return scores;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Scored score(GoldFile file, CaseSource source, CaseJudge judge) {
    Complaints complaints = new Complaints(options);
    try {
      return new Scored(Optional.of(score(file, source, judge, complaints)), complaints);
    } catch (UnreadableInput e) {
      complaints.unreadable(e);
    } catch (Throwable defect) {
      // One case that Warrant cannot stand must not keep the others from being done.
      complaints.defect(file.path().toString(), defect);
    }
    return new Scored(Optional.empty(), complaints);
  }

  private static Evaluation score(
      GoldFile file, CaseSource source, CaseJudge judge, Complaints complaints)
      throws UnreadableInput {
    GoldCase gold = gold(file.path());
    Path path =
        file.text()
            .orElseThrow(
                () ->
                    new UnreadableInput(
                        file.path().toString(),
                        "there is no case beside it. Put its text there as "
                            + file.expectedText()
                            + "."));
    SourceText text = new CaseInput(path.toString()).text(InputStream.nullInputStream());
    text.unread().forEach(part -> complaints.note(path + ": " + part));
    List<Case> cases = source.read(text);
    if (cases.size() != 1) {
      throw new UnreadableInput(
          path.toString(),
          "a gold file labels one case, and this holds " + cases.size() + ". Split it.");
    }
    CaseDetermination result = judge.judge(cases.get(0), Optional.ofNullable(gold.edition()));
    if (gold.edition() != null && !gold.edition().equals(result.edition().id())) {
      complaints.note(
          path
              + ": judged by "
              + result.edition().id()
              + ", and labelled by "
              + gold.edition()
              + ". Name one with --edition.");
    }
    return new CaseScorer(text.text(), result).score(gold);
  }

  private static GoldCase gold(Path path) throws UnreadableInput {
    String name = path.toString();
    try {
      return GoldReader.read(name, new CaseInput(name).text(InputStream.nullInputStream()).text());
    } catch (FaultyGoldFile e) {
      throw new UnreadableInput(
          e.faults().stream().map(fault -> fault.headline() + " " + fault.remedy()).toList());
    }
  }

  private byte[] rendered(ReportFormat format, Evaluation evaluation) throws IOException {
    TextStyle style = options.output() == null ? streams.style() : TextStyle.PLAIN;
    TreeFormat.Tree tree = new EvaluationTree(evaluation, riskCoverage, WarrantVersion.current());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (format) {
      case TEXT ->
          bytes.writeBytes(
              EvaluationText.of(evaluation, riskCoverage, style).getBytes(StandardCharsets.UTF_8));
      case YAML -> TreeFormat.YAML_DOCUMENT.write(bytes, tree);
      case JSONL -> TreeFormat.JSON_LINE.write(bytes, tree);
      default -> TreeFormat.INDENTED_JSON.write(bytes, tree);
    }
    return bytes.toByteArray();
  }
}
