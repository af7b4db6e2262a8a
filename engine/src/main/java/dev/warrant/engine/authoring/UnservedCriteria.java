package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds criteria that no rule can decide one way or the other, that decide nothing, or that nobody
 * tests.
 */
final class UnservedCriteria {
  private final Edition edition;
  private final RulePlaces places;
  private final Set<String> met = new HashSet<>();
  private final Set<String> notMet = new HashSet<>();
  private final Set<String> tested = new HashSet<>();

  UnservedCriteria(
      Edition edition, List<RuleConditions> rules, RuleTestFiles tests, RulePlaces places) {
    this.edition = edition;
    this.places = places;
    for (RuleConditions rule : rules) {
      if (rule.rule().concludes() == Status.MET) {
        met.add(rule.rule().criterion());
      } else if (rule.rule().concludes() == Status.NOT_MET) {
        notMet.add(rule.rule().criterion());
      }
    }
    tests.tests().stream()
        .flatMap(test -> test.criteria().stream())
        .forEach(expected -> tested.add(expected.criterion()));
  }

  List<RulebookFault> findings() {
    List<RulebookFault> findings = new ArrayList<>();
    for (Topic topic : edition.topics()) {
      Set<String> used = topic.criteriaInUse();
      for (CriterionDefinition criterion : topic.criteria()) {
        String id = criterion.id();
        if (!met.contains(id)) {
          findings.add(finding(FaultKind.NO_RULE_FOR_MET, topic, id, "is met", "met"));
        }
        if (!notMet.contains(id)) {
          findings.add(finding(FaultKind.NO_RULE_FOR_NOT_MET, topic, id, "is not met", "notMet"));
        }
        if (!used.contains(id)) {
          findings.add(unused(topic, id));
        }
        if (!tested.contains(id)) {
          findings.add(untested(topic, id));
        }
      }
    }
    return findings;
  }

  private RulebookFault finding(
      FaultKind kind, Topic topic, String criterion, String what, String method) {
    String message = "No rule concludes that \"" + criterion + "\" " + what + ".";
    String remedy =
        "Write one in %s.drl that ends in Criterion.%s( \"%s\", $request )."
            .formatted(topic.id(), method, criterion);
    return places.atCriterion(topic.id(), criterion, message, remedy).as(kind);
  }

  private RulebookFault unused(Topic topic, String criterion) {
    return places
        .atCriterion(
            topic.id(),
            criterion,
            "Nothing in the topic asks for \"" + criterion + "\", so it decides nothing.",
            "Name it in a pathway, a bar, a modification or the cautions, or take it out.")
        .as(FaultKind.UNUSED_CRITERION);
  }

  private RulebookFault untested(Topic topic, String criterion) {
    String message = "No test expects anything of \"" + criterion + "\".";
    String remedy =
        "Write one in %s.test.yaml with expect: { %s: MET }.".formatted(topic.id(), criterion);
    return places.atCriterion(topic.id(), criterion, message, remedy).as(FaultKind.NO_TEST);
  }
}
