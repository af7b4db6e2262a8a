package dev.warrant.engine.cli;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.report.DeterminationText;
import dev.warrant.engine.report.DeterminationTree;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.engine.report.WarrantVersion;
import picocli.CommandLine.Command;

/** Prints a predicted decision for every requested treatment of each case. */
@Command(
    name = "screen",
    description = {
      "Prints a predicted decision for every requested treatment, with its rationale.",
      "A prediction from the guideline: a decision to modify or deny is a physician's."
    })
final class ScreenCommand extends CaseCommand {
  ScreenCommand(Workshop workshop, Streams streams) {
    super(workshop, streams);
  }

  @Override
  Work prepare(Workshop parts, CommonOptions common, RuleOptions ruleChoice) throws FaultyRulebook {
    CaseJudge judge = ruleChoice.judge(parts, common);
    String version = WarrantVersion.current();
    return (subject, complaints) -> {
      if (subject.requests().isEmpty()) {
        complaints.note(subject.source() + ": no request for a treatment was found in it.");
      }
      return new Screened(judge.judge(subject), version);
    };
  }

  private record Screened(CaseDetermination determination, String version) implements Result {
    @Override
    public String text(TextStyle style) {
      return DeterminationText.of(determination, style);
    }

    @Override
    public TreeFormat.Tree tree() {
      return new DeterminationTree(determination, version);
    }
  }
}
