package dev.warrant.engine.cli;

import dev.warrant.engine.casefile.CaseWriter;
import dev.warrant.engine.report.CaseText;
import dev.warrant.engine.report.FactsPage;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;

/** Prints what was read from each case. */
@Command(
    name = "facts",
    description = {
      "Prints the facts read from each case.",
      "With --format yaml: in the case format, to be corrected and given to warrant screen.",
      "With --format html: as a page that marks them in the text."
    })
final class FactsCommand extends CaseCommand {
  FactsCommand(Workshop workshop, Streams streams) {
    super(workshop, streams);
  }

  @Override
  Set<ReportFormat> printable() {
    Set<ReportFormat> forms = EnumSet.copyOf(super.printable());
    forms.add(ReportFormat.HTML);
    return forms;
  }

  @Override
  Work prepare(Workshop parts, CommonOptions common, RuleOptions ruleChoice) {
    String version = WarrantVersion.current();
    return (subject, complaints) -> new Read(subject, version);
  }

  private record Read(Case subject, String version) implements Result {
    @Override
    public String text(TextStyle style) {
      return CaseText.of(subject, style);
    }

    @Override
    public TreeFormat.Tree tree() {
      return out -> CaseWriter.write(out, subject, version);
    }

    @Override
    public String page(SourceText source) {
      return FactsPage.of(subject, source.text(), version);
    }
  }
}
