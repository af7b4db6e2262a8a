package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with a rulebook, and says it so that its author can mend it. */
public final class RulebookCheck {
  private final Set<String> vocabulary;

  /**
   * @param vocabulary ids of every concept, drug, drug class and procedure
   */
  public RulebookCheck(Set<String> vocabulary) {
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /**
   * Everything that can be found, by place. Compiles the rules unless they are at fault already.
   */
  public List<Finding> findings(RulebookDraft draft) {
    List<Finding> findings = new ArrayList<>(lints(draft));
    for (RulebookFault fault : draft.compilerFaults()) {
      findings.add(new Finding(FindingKind.DOES_NOT_COMPILE, fault));
    }
    return sorted(findings);
  }

  /** Everything that can be found without compiling, by place. */
  List<Finding> lints(RulebookDraft draft) {
    List<Finding> findings = new ArrayList<>();
    draft.faults().forEach(fault -> findings.add(new Finding(FindingKind.DOES_NOT_COMPILE, fault)));
    if (draft.edition().isPresent()) {
      Edition edition = draft.edition().get();
      List<RuleConditions> rules = draft.conditions();
      RulePlaces places = new RulePlaces(draft.files(), edition);
      RuleTestFiles tests = RuleTestFiles.read(draft.files(), edition);
      tests.faults().forEach(fault -> findings.add(new Finding(FindingKind.FAULTY_TEST, fault)));
      for (RuleConditions rule : rules) {
        findings.addAll(new RuleLint(rule, edition, places, vocabulary).findings());
      }
      findings.addAll(new RepeatedRules(rules, places).findings());
      findings.addAll(new UnservedCriteria(edition, rules, tests, places).findings());
    }
    return sorted(findings);
  }

  /** By place. Where two find the same, the one that says what kind of fault it is stays. */
  private static List<Finding> sorted(List<Finding> findings) {
    Map<String, Finding> byPlace = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byPlace.merge(
          finding.fault().headline(),
          finding,
          (one, other) -> one.kind() == FindingKind.DOES_NOT_COMPILE ? other : one);
    }
    return byPlace.values().stream().sorted(Comparator.comparing(Finding::fault)).toList();
  }
}
