package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.KnownRules;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with a rulebook, and says it so that its author can mend it. */
public final class RulebookCheck {
  private final VocabularyNames vocabulary;

  /**
   * @param vocabulary the names that rules may use
   */
  public RulebookCheck(VocabularyNames vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Everything that can be found, by place. Compiles the rules that are not at fault already. */
  public List<RulebookFault> findings(RulebookDraft draft) {
    return findings(draft, KnownRules.builtIn());
  }

  /**
   * The same, compiling only what is not known yet.
   *
   * @param known gets to know what compiles
   */
  public List<RulebookFault> findings(RulebookDraft draft, KnownRules known) {
    List<RulebookFault> findings = new ArrayList<>(lints(draft));
    findings.addAll(draft.compilerFaults(known));
    return sorted(findings);
  }

  /** Everything that can be found without compiling, by place. */
  public List<RulebookFault> lints(RulebookDraft draft) {
    List<RulebookFault> findings = new ArrayList<>(draft.faults());
    draft.files().files().forEach(file -> findings.addAll(Blanks.in(file)));
    draft.files().tests().forEach(file -> findings.addAll(Blanks.in(file)));
    // The lints tell it of every criterion, and what it rests on.
    findings.removeIf(fault -> fault.kind() == FaultKind.NO_RULE_FOR_MET);
    draft
        .editionForChecking()
        .ifPresent(
            edition ->
                lints(draft, edition).stream()
                    .filter(lint -> findings.stream().noneMatch(lint::isAtPlaceOf))
                    .toList()
                    .forEach(findings::add));
    return sorted(Consequences.leftOut(findings));
  }

  private List<RulebookFault> lints(RulebookDraft draft, Edition edition) {
    List<RuleConditions> rules = draft.conditions();
    RulePlaces places = new RulePlaces(draft.files(), edition);
    RuleTestFiles tests = RuleTestFiles.read(draft.files(), edition);
    List<RulebookFault> findings = new ArrayList<>(tests.faults());
    for (RuleConditions rule : rules) {
      findings.addAll(new RuleLint(rule, edition, places, vocabulary).findings());
    }
    findings.addAll(new GuidelineLint(edition, places, vocabulary).findings());
    findings.addAll(new UnreachableRules(edition, places, vocabulary).findings(rules));
    findings.addAll(new RepeatedRules(rules, places).findings());
    findings.addAll(new UnservedCriteria(edition, rules, tests, places).findings());
    return findings;
  }

  /** By place. What two checks find alike is told once. */
  private static List<RulebookFault> sorted(List<RulebookFault> findings) {
    Map<String, RulebookFault> byPlace = new LinkedHashMap<>();
    findings.forEach(fault -> byPlace.putIfAbsent(fault.headline(), fault));
    return byPlace.values().stream().sorted().toList();
  }
}
