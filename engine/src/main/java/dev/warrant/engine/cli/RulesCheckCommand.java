package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.engine.report.FindingsText;
import dev.warrant.engine.report.FindingsTree;
import dev.warrant.engine.report.ReportFormat;
import dev.warrant.engine.report.SarifTree;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells a rule author what is wrong with the rules. */
@Command(
    name = "check",
    description = {
      "Tells what is wrong with the rules: place, cause and remedy.",
      "Besides what does not compile: numbers that do not stand in the passage cited, unknown"
          + " names, conditions that exclude each other, rules that repeat others, criteria that no"
          + " rule decides or no test tries. Exit code 4 where it finds something."
    })
final class RulesCheckCommand implements Callable<Integer> {
  private static final Set<ReportFormat> PRINTABLE =
      Collections.unmodifiableSet(
          EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.SARIF));

  private final Streams streams;

  @Mixin private ReportOptions options;
  @Mixin private RuleFolder folder;

  RulesCheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    ReportFormat format = options.format(PRINTABLE);
    // To read the vocabulary and to read the rules take a like time, and neither needs the other.
    CompletableFuture<VocabularyNames> vocabulary =
        CompletableFuture.supplyAsync(VocabularyNames::builtIn);
    List<RulebookDraft> drafts = folder.drafts();
    RulebookCheck check = new RulebookCheck(vocabulary.join());
    List<RulebookFault> findings = new ArrayList<>();
    drafts.forEach(draft -> findings.addAll(check.findings(draft)));
    options.print(streams, report(format, findings));
    return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FAULTY_RULEBOOK;
  }

  private String report(ReportFormat format, List<RulebookFault> findings) throws IOException {
    String version = WarrantVersion.current();
    return switch (format) {
      case JSON -> json(new FindingsTree(findings, version));
      case SARIF -> json(new SarifTree(findings, version));
      default -> FindingsText.of(findings);
    };
  }

  private static String json(TreeFormat.Tree tree) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeFormat.INDENTED_JSON.write(bytes, tree);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
