package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.vocabulary.NearestName;
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
  private final Set<String> vocabulary;
  private final Optional<Passage> passage;
  private final List<Finding> findings = new ArrayList<>();

  RuleLint(RuleConditions rule, Edition edition, RulePlaces places, Set<String> vocabulary) {
    this.rule = rule;
    this.places = places;
    this.vocabulary = vocabulary;
    this.passage =
        edition.passages().stream()
            .filter(known -> known.id().equals(rule.rule().passage()))
            .findFirst();
  }

  List<Finding> findings() {
    for (Condition condition : rule.conditions()) {
      Expressions.constraints(condition).filter(Constraint::asks).forEach(this::checkWords);
      RuleTrials.patterns(condition).forEach(this::checkPossible);
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
      findings.add(
          new Finding(
              FindingKind.NUMBER_NOT_IN_PASSAGE,
              places.at(
                  rule.rule(),
                  constraint,
                  words,
                  "The number " + words + " does not stand in the passage that the rule cites.",
                  "Use the passage's number, cite the passage that states this one, or correct the"
                      + " passage.")));
    }
  }

  private void checkName(Constraint constraint, Expression left, Stream<Expression> values) {
    if (!(left instanceof Expression.Member member) || !NAMED_FIELDS.contains(member.name())) {
      return;
    }
    values.forEach(
        value -> {
          if (value instanceof Expression.Literal literal
              && literal.value() instanceof String name
              && !vocabulary.contains(name)) {
            String message = "The vocabulary has no \"" + name + "\". ";
            findings.add(
                new Finding(
                    FindingKind.UNKNOWN_NAME,
                    places.at(
                        rule.rule(),
                        constraint,
                        "\"" + name + "\"",
                        (message + NearestName.suggestion(name, vocabulary)).strip(),
                        "Correct it, or add it to the files of rules/vocabulary.")));
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
              new Finding(
                  FindingKind.IMPOSSIBLE_CONDITION,
                  places.at(
                      rule.rule(),
                      later,
                      later.text(),
                      "No fact can satisfy both \"%s\" and \"%s\"."
                          .formatted(constraints.get(j).text(), later.text()),
                      "Take one of them out, or write a rule for each.")));
        }
      }
    }
  }
}
