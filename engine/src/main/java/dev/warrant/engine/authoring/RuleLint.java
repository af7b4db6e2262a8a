package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.RulebookFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what is wrong within one rule, though it compiles. */
final class RuleLint {
  /** Fields whose values are ids of the vocabulary. */
  private static final Set<String> NAMED_FIELDS =
      Set.of("concept", "drug", "drugClass", "procedure");

  private final RuleConditions rule;
  private final RulePlaces places;
  private final VocabularyNames vocabulary;
  private final Optional<Passage> passage;
  private final List<RulebookFault> findings = new ArrayList<>();

  RuleLint(RuleConditions rule, Edition edition, RulePlaces places, VocabularyNames vocabulary) {
    this.rule = rule;
    this.places = places;
    this.vocabulary = vocabulary;
    this.passage =
        edition.passages().stream()
            .filter(known -> known.id().equals(rule.rule().passage()))
            .findFirst();
  }

  List<RulebookFault> findings() {
    for (Condition condition : rule.conditions()) {
      Expressions.constraints(condition).filter(Constraint::asks).forEach(this::checkWords);
      condition.patterns().forEach(this::checkPossible);
      if (condition instanceof Condition.Without without) {
        checkRuledOut(without);
      }
    }
    return findings;
  }

  private void checkWords(Constraint constraint) {
    Expressions.within(constraint.expression())
        .forEach(
            part -> {
              if (part instanceof Expression.Literal literal
                  && literal.value() instanceof BigDecimal number) {
                checkNumber(constraint, number);
              } else if (part instanceof Expression.Comparison comparison) {
                checkName(constraint, comparison.left(), Stream.of(comparison.right()));
              } else if (part instanceof Expression.Membership membership) {
                checkName(constraint, membership.left(), membership.values().stream());
              }
            });
  }

  /** Zero asks whether there is any at all, which no passage has to say. */
  private void checkNumber(Constraint constraint, BigDecimal number) {
    boolean cited =
        passage.isEmpty()
            || number.signum() == 0
            || PassageNumbers.state(passage.get().text(), number);
    if (!cited) {
      String words = number.toPlainString();
      String message =
          "The number " + words + " does not stand in the passage that the rule cites.";
      findings.add(
          places
              .at(rule.rule(), constraint, words, message, numberRemedy(passage.get()))
              .as(FaultKind.NUMBER_NOT_IN_PASSAGE));
    }
  }

  private static String numberRemedy(Passage passage) {
    return PassageNumbers.inWords(passage.text())
        + " Use its number, cite the passage that states this one, or correct the passage.";
  }

  private void checkName(Constraint constraint, Expression left, Stream<Expression> values) {
    if (!(left instanceof Expression.Member member) || !NAMED_FIELDS.contains(member.name())) {
      return;
    }
    values.forEach(
        value -> {
          if (value instanceof Expression.Literal literal
              && literal.value() instanceof String name
              && !vocabulary.has(name)) {
            findings.add(
                places
                    .at(
                        rule.rule(),
                        constraint,
                        "\"" + name + "\"",
                        vocabulary.unknown(name),
                        VocabularyNames.REMEDY)
                    .as(FaultKind.UNKNOWN_NAME));
          }
        });
  }

  private void checkPossible(Condition.Pattern pattern) {
    List<Constraint> constraints = pattern.constraints().stream().filter(Constraint::asks).toList();
    for (int i = 0; i < constraints.size(); i++) {
      for (int j = 0; j < i; j++) {
        Expression one = constraints.get(j).expression();
        Expression other = constraints.get(i).expression();
        if (Contradictions.between(one, other)) {
          Constraint later = constraints.get(i);
          findings.add(
              places
                  .at(
                      rule.rule(),
                      later,
                      later.text(),
                      "No fact can satisfy both \"%s\" and \"%s\"."
                          .formatted(constraints.get(j).text(), later.text()),
                      "Take one of them out, or write a rule for each.")
                  .as(FaultKind.IMPOSSIBLE_CONDITION));
        }
      }
    }
  }

  /** A fact that is asked for must not be one that is ruled out. */
  private void checkRuledOut(Condition.Without without) {
    if (without.parts().size() != 1
        || !(without.parts().get(0) instanceof Condition.Pattern ruledOut)) {
      return;
    }
    for (Condition condition : rule.conditions()) {
      if (condition instanceof Condition.Pattern wanted
          && RepeatedRules.implies(wanted, ruledOut)) {
        findings.add(
            places
                .at(
                    rule.rule(),
                    without.line(),
                    without.text(),
                    "This rules out what line " + wanted.line() + " asks for.",
                    "Narrow what is ruled out, or take it out.")
                .as(FaultKind.IMPOSSIBLE_CONDITION));
      }
    }
  }
}
