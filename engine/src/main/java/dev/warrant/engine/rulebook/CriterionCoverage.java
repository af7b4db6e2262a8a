package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds criteria that a decision waits for and that no rule can ever find met. */
final class CriterionCoverage {
  private final Edition edition;
  private final Set<String> met;

  CriterionCoverage(Edition edition, List<RuleEntry> rules) {
    this.edition = edition;
    this.met =
        rules.stream()
            .filter(rule -> rule.concludes() == Status.MET)
            .map(RuleEntry::criterion)
            .collect(Collectors.toSet());
  }

  List<RulebookFault> faults(EditionFiles files) {
    List<RulebookFault> faults = new ArrayList<>();
    for (Topic topic : edition.topics()) {
      Set<String> used = topic.criteriaInUse();
      for (CriterionDefinition criterion : topic.criteria()) {
        if (used.contains(criterion.id()) && !met.contains(criterion.id())) {
          faults.add(fault(files, topic, criterion.id()));
        }
      }
    }
    return faults;
  }

  private static RulebookFault fault(EditionFiles files, Topic topic, String criterion) {
    String message = "No rule concludes that \"" + criterion + "\" is met.";
    String remedy = "Write one, with @criterion(\"" + criterion + "\"), in " + topic.id() + ".drl.";
    SourceFile file =
        files.files().stream()
            .filter(candidate -> candidate.name().equals(topic.id() + ".yaml"))
            .findFirst()
            .orElseThrow();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(criterion + ":")) {
        int column = lines.get(i).indexOf(criterion) + 1;
        return file.fault(i + 1, column, criterion.length(), message, remedy)
            .as(FaultKind.NO_RULE_FOR_MET);
      }
    }
    return file.fault(message, remedy).as(FaultKind.NO_RULE_FOR_MET);
  }
}
