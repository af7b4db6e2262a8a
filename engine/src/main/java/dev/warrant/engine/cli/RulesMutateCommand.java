package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.MutationRun;
import dev.warrant.engine.authoring.Mutations;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.report.MutationText;
import dev.warrant.engine.report.MutationTree;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.rulebook.RulebookDraft;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes rules a little, and shows which changes no rule test notices. */
@Command(
    name = "mutate",
    description = {
      "Changes every limit and comparison of the rules a little, and lists the changes that no rule"
          + " test notices: their place, and the test that would notice them."
    })
final class RulesMutateCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON));

  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleFolder folder;
  @Mixin private Threshold threshold;

  @Option(
      names = "--thorough",
      description =
          "Also leave out, one by one, what a rule asks of a fact, values of a list, and"
              + " exceptions.")
  private boolean thorough;

  RulesMutateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    double wanted = threshold.percent();
    List<Mutations> editions = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.builtIn();
    for (RulebookDraft draft : folder.drafts()) {
      editions.add(mutations(draft, vocabulary));
    }
    options.print(streams, report(format, editions));
    return editions.stream().allMatch(mutations -> mutations.percent() >= wanted)
        ? ExitStatus.DONE
        : ExitStatus.FAULT_FOUND;
  }

  private Mutations mutations(RulebookDraft draft, Vocabulary vocabulary) throws FaultyRulebook {
    Edition edition = RuleFolder.sound(draft);
    RuleTestFiles files = RuleTestFiles.read(draft.files(), edition);
    if (!files.faults().isEmpty()) {
      throw new FaultyRulebook(files.faults());
    }
    RegimenFacts derivation = new RegimenFacts(vocabulary, edition.morphineEquivalents());
    return thorough
        ? MutationRun.thorough(draft, derivation, files.tests())
        : MutationRun.atLimits(draft, derivation, files.tests());
  }

  private static String report(ReportFormat format, List<Mutations> editions) throws IOException {
    if (format == ReportFormat.JSON) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TreeFormat.INDENTED_JSON.write(bytes, new MutationTree(editions, WarrantVersion.current()));
      return bytes.toString(StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    editions.forEach(mutations -> text.append(MutationText.of(mutations)));
    return text.toString();
  }
}
