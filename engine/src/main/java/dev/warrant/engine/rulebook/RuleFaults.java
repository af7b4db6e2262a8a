package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;

/** Receives what is wrong within one rule. */
final class RuleFaults {
  private final SourceFile source;
  private final RuleDescr rule;
  private final String context;
  private final List<RulebookFault> faults;

  /**
   * @param edition the guideline that the rule cites; empty if it cannot be read
   * @param faults receives them
   */
  RuleFaults(
      SourceFile source, RuleDescr rule, Optional<Edition> edition, List<RulebookFault> faults) {
    this.source = source;
    this.rule = rule;
    this.context =
        Whereabouts.of(rule.getName(), DrlFile.annotation(rule, "passage"), edition.orElse(null));
    this.faults = faults;
  }

  /** Something wrong at a word or sign. */
  void at(Token token, FaultKind kind, String message, String remedy) {
    faults.add(
        source
            .faultAt(token.start(), token.text().length(), message.strip(), remedy)
            .as(kind)
            .within(context));
  }

  /** A name that is none of the known ones; the nearest is suggested. */
  void unknown(
      Token token, FaultKind kind, String message, Collection<String> known, String remedy) {
    at(token, kind, message + " " + NearestName.suggestion(token.text(), known), remedy);
  }

  /** Something wrong with the rule as a whole, at its name. */
  void atName(FaultKind kind, String message, String remedy) {
    int width = rule.getName().length() + "rule \"\"".length();
    faults.add(
        source
            .fault(rule.getLine(), rule.getColumn() + 1, width, message.strip(), remedy)
            .as(kind)
            .within(context));
  }
}
