package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.Coverage;
import dev.warrant.engine.authoring.CoverageRun;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.report.CoveragePage;
import dev.warrant.engine.report.CoverageText;
import dev.warrant.engine.report.CoverageTree;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.Edition;
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
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what of a rulebook its tests and other cases leave untried. */
@Command(
    name = "coverage",
    description = {
      "Shows what of the rules their tests leave untried: criteria never seen met, not met or not"
          + " documented, rules that never fire, constraints never seen to hold or to fail.",
      "The threshold is the least of each: criteria, rules and constraints."
    })
final class RulesCoverageCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML));

  private final Workshop workshop;
  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleFolder folder;
  @Mixin private Threshold threshold;

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      description =
          "Try the rules on the letters, requests and case files of PATH too; may be given again.")
  private List<String> cases = List.of();

  RulesCoverageCommand(Workshop workshop, Streams streams) {
    this.workshop = workshop;
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    double wanted = threshold.percent();
    List<RulebookDraft> drafts = folder.drafts();
    for (RulebookDraft draft : drafts) {
      RuleFolder.sound(draft);
    }
    Complaints complaints = new Complaints(false, options.verbose());
    List<Case> subjects = subjects(complaints);
    List<Coverage> editions = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.builtIn();
    for (RulebookDraft draft : drafts) {
      editions.add(coverage(draft, vocabulary, subjects));
    }
    options.print(streams, report(format, editions));
    complaints.printTo(streams.err());
    boolean reached = editions.stream().allMatch(coverage -> coverage.least() >= wanted);
    return complaints.status() != ExitStatus.DONE || reached
        ? complaints.status()
        : ExitStatus.FAULT_FOUND;
  }

  private List<Case> subjects(Complaints complaints) {
    List<Case> subjects = new ArrayList<>();
    List<CaseInput> inputs = CaseFolders.under(cases);
    if (inputs.isEmpty() && !cases.isEmpty()) {
      throw options.wrong(
          "There is no case in " + String.join(", ", cases) + ". Name files, or a folder of them.");
    }
    if (!inputs.isEmpty()) {
      CaseSource source = workshop.source();
      for (CaseInput input : inputs) {
        try {
          subjects.addAll(source.read(input.text(streams.in())));
        } catch (UnreadableInput unreadable) {
          complaints.unreadable(unreadable);
        }
      }
    }
    return subjects;
  }

  private static Coverage coverage(RulebookDraft draft, Vocabulary vocabulary, List<Case> subjects)
      throws FaultyRulebook {
    Edition edition = RuleFolder.sound(draft);
    RuleTestFiles files = RuleTestFiles.read(draft.files(), edition);
    if (!files.faults().isEmpty()) {
      throw new FaultyRulebook(files.faults());
    }
    CoverageRun run =
        new CoverageRun(draft, new RegimenFacts(vocabulary, edition.morphineEquivalents()));
    files.tests().forEach(run::add);
    subjects.forEach(run::add);
    return run.coverage();
  }

  private static String report(ReportFormat format, List<Coverage> editions) throws IOException {
    String version = WarrantVersion.current();
    return switch (format) {
      case JSON -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TreeFormat.INDENTED_JSON.write(bytes, new CoverageTree(editions, version));
        yield bytes.toString(StandardCharsets.UTF_8);
      }
      case HTML -> CoveragePage.of(editions, version);
      default -> editions.stream().map(CoverageText::of).collect(Collectors.joining("\n"));
    };
  }
}
