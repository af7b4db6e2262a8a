package dev.warrant.engine.cli;

import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.AuditTally;
import dev.warrant.engine.report.AuditText;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.report.auditpage.AuditPage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Compares what letters decided with what the rulebook predicts from their records alone. */
@Command(
    name = "audit",
    description = {
      "Compares the decisions of independent medical review letters with what the rulebook predicts"
          + " from the record alone.",
      "Prints agreement, departures with their evidence, and the same facts decided differently"
          + " (text, html), or one row for each decided item (jsonl, csv). Facts are compared, never"
          + " persons."
    })
final class AuditCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSONL, ReportFormat.CSV, ReportFormat.HTML));

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "Keep the rows in FILE, letter by letter, and go on after those that an interrupted run"
              + " left there.")
  private Path resume;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A letter, a folder of letters, or a pattern (quoted); - reads a list of paths from"
              + " standard input, one on a line.")
  private List<String> paths;

  AuditCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    int threads = options.threads();
    if (Collections.frequency(paths, "-") > 1) {
      throw options.wrong("Standard input (-) can be read once only. Name it once.");
    }
    if (resume != null && options.output() != null && printsRows(format)) {
      throw options.wrong("With --resume the rows go to its FILE. Leave --output out.");
    }
    LetterAudit audit = rules.audit(workshop, options);
    try {
      return printsRows(format)
          ? printRows(format, threads, audit)
          : printReport(format, threads, audit);
    } catch (ResultSink.Unwritable | AuditRun.CannotGoOn | WrittenRows.NotOfAnAudit e) {
      throw options.wrong(e.getMessage());
    }
  }

  private static boolean printsRows(ReportFormat format) {
    return format == ReportFormat.JSONL || format == ReportFormat.CSV;
  }

  private int printRows(ReportFormat format, int threads, LetterAudit audit) throws Exception {
    RowForm form = format == ReportFormat.CSV ? RowForm.CSV : RowForm.JSONL;
    Optional<WrittenRows> written = written(form);
    try (RowSink sink = rowSink(form, written)) {
      int status = run(threads, audit, written, Optional.of(sink), Optional.empty());
      sink.finish();
      return status;
    }
  }

  private int printReport(ReportFormat format, int threads, LetterAudit audit) throws Exception {
    AuditTally tally = new AuditTally();
    Optional<WrittenRows> written = written(RowForm.JSONL);
    int status;
    try (ResultSink sink = ResultSink.open(options.output(), streams.out())) {
      if (resume == null) {
        status = run(threads, audit, written, Optional.empty(), Optional.of(tally));
      } else {
        try (RowSink rows = rowSink(RowForm.JSONL, written)) {
          status = run(threads, audit, written, Optional.of(rows), Optional.of(tally));
          rows.finish();
        }
      }
      sink.write(report(format, tally.summary(), audit));
      sink.finish();
      return status;
    }
  }

  private byte[] report(ReportFormat format, AuditSummary summary, LetterAudit audit)
      throws IOException {
    if (format == ReportFormat.HTML) {
      StringWriter page = new StringWriter();
      AuditPage.write(page, summary, audit.editions(), WarrantVersion.current());
      return page.toString().getBytes(StandardCharsets.UTF_8);
    }
    TextStyle style = options.output() == null ? streams.style() : TextStyle.PLAIN;
    return AuditText.of(summary, style).getBytes(StandardCharsets.UTF_8);
  }

  /** What an interrupted run left; empty where there is nothing to go on with. */
  private Optional<WrittenRows> written(RowForm form) throws WrittenRows.NotOfAnAudit {
    if (resume == null || !Files.exists(resume)) {
      return Optional.empty();
    }
    try {
      return Optional.of(WrittenRows.open(resume, form));
    } catch (IOException e) {
      throw options.wrong("--resume: \"" + resume + "\" cannot be read. Check that you may.");
    }
  }

  private RowSink rowSink(RowForm form, Optional<WrittenRows> written) {
    Path file = resume == null ? options.output() : resume;
    return file == null
        ? RowSink.to(streams.out(), form)
        : RowSink.to(file, form, written.map(WrittenRows::end).orElse(0L));
  }

  private int run(
      int threads,
      LetterAudit audit,
      Optional<WrittenRows> written,
      Optional<RowSink> rows,
      Optional<AuditTally> tally)
      throws Exception {
    boolean shows = Boolean.getBoolean("warrant.progress") && !options.quiet();
    Optional<AuditProgress> progress =
        shows ? Optional.of(new AuditProgress(streams.err(), total())) : Optional.empty();
    AuditRun run = new AuditRun(audit, options, streams, rows, tally, progress);
    return run.run(new LetterPaths(paths, streams.in()), written, threads);
  }

  /** How many letters there are; 0 where only reading the list would tell. */
  private long total() {
    if (paths.contains("-")) {
      return 0;
    }
    long letters = 0;
    for (LetterPaths all = new LetterPaths(paths, streams.in()); all.hasNext(); all.next()) {
      letters++;
    }
    return letters;
  }
}
