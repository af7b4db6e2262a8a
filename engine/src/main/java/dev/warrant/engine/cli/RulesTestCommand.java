package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.engine.authoring.RuleTestRunner;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.RuleTestJunit;
import dev.warrant.engine.report.RuleTestText;
import dev.warrant.engine.report.RuleTestTree;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the tests beside the rules. */
@Command(
    name = "test",
    description = {
      "Runs the tests beside the rules (*.test.yaml).",
      "A failure shows the facts, what was expected and found, and which condition of which rule"
          + " failed on which fact."
    })
final class RulesTestCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.JUNIT));

  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleFolder folder;

  RulesTestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    List<RuleTestResult> results = new ArrayList<>();
    List<RulebookFault> faults = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.builtIn();
    for (Rulebook rulebook : folder.rulebooks().all()) {
      String factors = rulebook.edition().morphineEquivalents();
      RuleTestRunner runner = new RuleTestRunner(rulebook, new RegimenFacts(vocabulary, factors));
      RuleTestFiles files = RuleTestFiles.read(rulebook.files(), rulebook.edition());
      faults.addAll(files.faults());
      for (RuleTest test : files.tests()) {
        results.add(runner.run(test));
      }
    }
    options.print(streams, report(format, results, faults));
    if (!faults.isEmpty()) {
      return ExitStatus.FAULTY_RULEBOOK;
    }
    return results.stream().allMatch(RuleTestResult::passed)
        ? ExitStatus.DONE
        : ExitStatus.FAULT_FOUND;
  }

  private String report(
      ReportFormat format, List<RuleTestResult> results, List<RulebookFault> faults)
      throws IOException {
    return switch (format) {
      case JUNIT -> RuleTestJunit.of(results, faults);
      case JSON -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TreeFormat.INDENTED_JSON.write(
            bytes, new RuleTestTree(results, faults, WarrantVersion.current()));
        yield bytes.toString(StandardCharsets.UTF_8);
      }
      default -> RuleTestText.of(results, faults, options.style(streams));
    };
  }
}
