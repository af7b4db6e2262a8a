package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds rules that add nothing to another. */
final class RepeatedRules {
  private final List<RuleConditions> rules;
  private final RulePlaces places;

  RepeatedRules(List<RuleConditions> rules, RulePlaces places) {
    this.rules = rules;
    this.places = places;
  }

  List<RulebookFault> findings() {
    List<RulebookFault> findings = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < rules.size(); j++) {
        if (i != j && sameConclusion(rules.get(i), rules.get(j))) {
          boolean covered = covers(rules.get(j), rules.get(i));
          boolean same = covered && covers(rules.get(i), rules.get(j));
          if (same ? j < i : covered) {
            findings.add(finding(rules.get(i), rules.get(j), same));
          }
        }
      }
    }
    return findings;
  }

  private RulebookFault finding(RuleConditions rule, RuleConditions other, boolean same) {
    String place = other.rule().file() + ", line " + other.rule().line();
    String message =
        same
            ? "This rule says the same as \"%s\" (%s).".formatted(other.rule().name(), place)
            : "Wherever this rule fires, \"%s\" (%s) concludes the same already."
                .formatted(other.rule().name(), place);
    String remedy = same ? "Keep one of them." : "Take this rule out, or narrow the other one.";
    return places
        .at(rule.rule(), message, remedy)
        .as(same ? FaultKind.DUPLICATE_RULE : FaultKind.SHADOWED_RULE);
  }

  private static boolean sameConclusion(RuleConditions one, RuleConditions other) {
    return !one.rule().criterion().isEmpty()
        && one.rule().criterion().equals(other.rule().criterion())
        && one.rule().concludes() == other.rule().concludes();
  }

  /** Whether each condition of the wider rule is asked by the narrower one too. */
  private static boolean covers(RuleConditions wider, RuleConditions narrower) {
    List<Condition> left = new ArrayList<>(narrower.conditions());
    for (Condition wanted : wider.conditions()) {
      if (left.stream().noneMatch(condition -> implies(condition, wanted))) {
        return false;
      }
    }
    return true;
  }

  /** Whether whatever satisfies the narrow condition satisfies the wide one, for certain. */
  static boolean implies(Condition narrow, Condition wide) {
    if (narrow instanceof Condition.Pattern one && wide instanceof Condition.Pattern other) {
      return other.type().isAssignableFrom(one.type()) && asked(one).containsAll(asked(other));
    }
    if (narrow instanceof Condition.Without one
        && wide instanceof Condition.Without other
        && one.parts().size() == 1
        && other.parts().size() == 1) {
      return implies(other.parts().get(0), one.parts().get(0));
    }
    return narrow.text().equals(wide.text());
  }

  private static Set<String> asked(Condition.Pattern pattern) {
    Set<String> asked = new HashSet<>();
    pattern.constraints().stream()
        .filter(Constraint::asks)
        .forEach(constraint -> asked.add(constraint.text()));
    return asked;
  }
}
