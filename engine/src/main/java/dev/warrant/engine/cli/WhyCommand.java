package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.CaseExplanation;
import dev.warrant.engine.report.ExplanationText;
import dev.warrant.engine.report.ExplanationTree;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.rules.facts.Case;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one criterion on one case. */
@Command(
    name = "why",
    description =
        "Explains where a criterion stands on a case: rule by rule, condition by condition, with"
            + " the words of the record.")
final class WhyCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON));

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleOptions rules;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A letter, a request with its notes, or a case file; - reads standard input.")
  private String file;

  @Parameters(
      index = "1",
      paramLabel = "CRITERION",
      description = "The criterion's id, for instance acute-exacerbation.")
  private String criterion;

  WhyCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    CaseExplainer explainer = rules.explainer(workshop, options);
    StringBuilder report = new StringBuilder();
    try {
      List<Case> cases = workshop.source().read(new CaseInput(file).text(streams.in()));
      for (Case subject : cases) {
        report.append(report.isEmpty() || format == ReportFormat.JSON ? "" : "\n");
        report.append(rendered(explainer.explain(subject, criterion), format));
      }
    } catch (UnreadableInput e) {
      Complaints complaints = new Complaints(false, options.verbose());
      complaints.unreadable(e);
      complaints.printTo(streams.err());
      return complaints.status();
    } catch (CaseExplainer.UnknownCriterion e) {
      throw options.wrong(e.getMessage());
    }
    options.print(streams, report.toString());
    return ExitStatus.DONE;
  }

  private String rendered(CaseExplanation explanation, ReportFormat format) throws Exception {
    if (format == ReportFormat.TEXT) {
      return ExplanationText.of(explanation, options.style(streams));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeFormat.INDENTED_JSON.write(
        bytes, new ExplanationTree(explanation, WarrantVersion.current()));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
