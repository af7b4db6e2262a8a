package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.Coverage;
import dev.warrant.engine.authoring.CoverageRun;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.report.CoverageText;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what of a rulebook its tests leave untried. */
@Command(
    name = "coverage",
    description = {
      "Shows what of the rules their tests leave untried: criteria never seen met, not met or not"
          + " documented, rules that never fire, constraints never seen to hold or to fail."
    })
final class RulesCoverageCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleFolder folder;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Exit with 1 where fewer constraints than this are seen both ways.")
  private double threshold;

  RulesCoverageCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    options.format(EnumSet.of(ReportFormat.TEXT));
    if (threshold < 0 || threshold > 100) {
      throw options.wrong("--threshold wants a number from 0 to 100.");
    }
    StringBuilder report = new StringBuilder();
    boolean reached = true;
    Vocabulary vocabulary = VocabularyReader.builtIn();
    for (Rulebook rulebook : folder.rulebooks().all()) {
      RuleTestFiles files = RuleTestFiles.read(rulebook.files(), rulebook.edition());
      if (!files.faults().isEmpty()) {
        throw new FaultyRulebook(files.faults());
      }
      String factors = rulebook.edition().morphineEquivalents();
      Coverage coverage =
          CoverageRun.of(rulebook, new RegimenFacts(vocabulary, factors), files.tests());
      report.append(CoverageText.of(rulebook.edition().id(), coverage));
      reached &= coverage.percent() >= threshold;
    }
    options.print(streams, report.toString());
    return reached ? ExitStatus.DONE : ExitStatus.FAULT_FOUND;
  }
}
