package dev.warrant.engine.cli;

import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that does the same with every case given: reads it, works on it, prints it. */
abstract class CaseCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.JSONL, ReportFormat.YAML));

  private static final String PAGE_BREAK = "\n" + "=".repeat(80) + "\n\n";

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A letter, a request with its notes, or a case file as warrant facts prints it;"
              + " - reads standard input.")
  private List<String> files;

  CaseCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  /** What is printed of one case. */
  interface Result {
    /** For a reader; ends with a line feed. */
    String text(TextStyle style);

    /** For a program. */
    TreeFormat.Tree tree();

    /**
     * As a page for a browser; ends with a line feed. Asked for only where {@link #printable}
     * offers it.
     *
     * @param source the text that the case was read from
     */
    default String page(SourceText source) {
      throw new UnsupportedOperationException("this command prints no page");
    }
  }

  /** The forms in which the command prints. */
  Set<ReportFormat> printable() {
    return PRINTABLE;
  }

  /** What is done with one case. Safe for use by several threads. */
  @FunctionalInterface
  interface Work {
    /**
     * The result for one case.
     *
     * @throws UnreadableInput if the case cannot be worked on as it is
     */
    Result on(Case subject, Complaints complaints) throws UnreadableInput;
  }

  /**
   * Makes ready what every case needs.
   *
   * @throws FaultyRulebook if a rulebook is needed and does not compile
   */
  abstract Work prepare(Workshop parts, CommonOptions common, RuleOptions ruleChoice)
      throws FaultyRulebook;

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(printable());
    int threads = options.threads();
    List<CaseInput> inputs = inputs();
    if (format == ReportFormat.HTML && inputs.size() > 1) {
      throw options.wrong("--format html prints a page of one case. Name one file.");
    }
    // Loading the lexicons and opening the rulebook take a like time, and neither needs the other.
    FutureTask<CaseSource> loading = new FutureTask<>(workshop::source);
    Thread loader = new Thread(loading, "lexicons");
    loader.setDaemon(true);
    loader.start();
    Work work = prepare(workshop, options, rules);
    CaseSource source = loaded(loading);
    String separator = format == ReportFormat.TEXT ? PAGE_BREAK : "";
    TextStyle style = options.output() == null ? streams.style() : TextStyle.PLAIN;
    CaseRendering rendering = new CaseRendering(format, style, inputs.size() == 1);
    try (ResultSink sink = ResultSink.open(options.output(), streams.out())) {
      CaseBatch batch =
          new CaseBatch(
              input -> outcome(input, source, work, rendering),
              sink,
              streams.err(),
              separator.getBytes(StandardCharsets.UTF_8));
      int status = batch.run(inputs, threads);
      sink.finish();
      return status;
    } catch (ResultSink.Unwritable e) {
      throw options.wrong(e.getMessage());
    }
  }

  private static CaseSource loaded(FutureTask<CaseSource> loading) throws InterruptedException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private List<CaseInput> inputs() {
    if (Collections.frequency(files, "-") > 1) {
      throw options.wrong("Standard input (-) can be read once only. Name it once.");
    }
    for (String file : files) {
      if (options.output() != null && sameFile(options.output(), file)) {
        throw options.wrong(
            "--output would write over the input \"" + file + "\". Name another file.");
      }
    }
    return files.stream().map(CaseInput::new).toList();
  }

  private static boolean sameFile(Path output, String file) {
    try {
      return !file.equals("-") && Files.isSameFile(output, Path.of(file));
    } catch (IOException | IllegalArgumentException absent) {
      return false;
    }
  }

  private CaseBatch.Outcome outcome(
      CaseInput input, CaseSource source, Work work, CaseRendering rendering) {
    Complaints complaints = new Complaints(options);
    List<byte[]> results = new ArrayList<>();
    try {
      SourceText text = input.text(streams.in());
      text.unread().forEach(part -> complaints.note(input.name() + ": " + part));
      List<Case> cases = source.read(text);
      if (rendering.format() == ReportFormat.HTML && cases.size() > 1) {
        throw new UnreadableInput(
            input.name(), "it holds " + cases.size() + " cases, and a page shows one. Split it.");
      }
      for (Case subject : cases) {
        complaints.detail(
            subject.source()
                + ": "
                + subject.requests().size()
                + " requests and "
                + subject.facts().size()
                + " facts read");
        results.add(rendering.render(work.on(subject, complaints), text, cases.size() == 1));
      }
    } catch (UnreadableInput e) {
      complaints.unreadable(e);
    } catch (Throwable defect) {
      // One case that Warrant cannot stand must not keep the others from being done.
      complaints.defect(input.name(), defect);
    }
    return new CaseBatch.Outcome(results, complaints);
  }

  /** How results become bytes. */
  private record CaseRendering(ReportFormat format, TextStyle style, boolean oneInput) {
    byte[] render(Result result, SourceText source, boolean oneCase) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      switch (format) {
        case TEXT -> bytes.writeBytes(result.text(style).getBytes(StandardCharsets.UTF_8));
        case HTML -> bytes.writeBytes(result.page(source).getBytes(StandardCharsets.UTF_8));
        case YAML -> TreeFormat.YAML_DOCUMENT.write(bytes, result.tree());
        default -> {
          boolean indented = format == ReportFormat.JSON && oneInput && oneCase;
          (indented ? TreeFormat.INDENTED_JSON : TreeFormat.JSON_LINE).write(bytes, result.tree());
        }
      }
      return bytes.toByteArray();
    }
  }
}
