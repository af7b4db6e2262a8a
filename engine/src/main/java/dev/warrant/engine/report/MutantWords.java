package dev.warrant.engine.report;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.engine.rulebook.RuleMutant;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of a rule that no test notices, in words: what was changed, and what test would tell.
 */
final class MutantWords {
  private MutantWords() {}

  /** What was changed: {@code No test tells "days <= 21" from "days < 21".} */
  static String change(RuleMutant mutant) {
    return switch (mutant.kind()) {
      case NUMBER, COMPARISON ->
          "No test notices \"%s\" in place of \"%s\"."
              .formatted(mutant.after(), oneLine(mutant.before()));
      case CONSTRAINT -> "No test notices that this is not asked.";
      case VALUE -> "No test notices that this value is left out.";
      case EXCEPTION -> "No test notices that this exception is left out.";
    };
  }

  /** The test that would notice it. */
  static String missingTest(RuleMutant mutant) {
    String criterion = mutant.original().rule().criterion();
    return switch (mutant.kind()) {
      case NUMBER, COMPARISON ->
          "Add a test in which %s, and say what it makes of %s."
              .formatted(limit(mutant), criterion);
      case CONSTRAINT ->
          "Add a test in which all else that the rule asks is so, but not: %s. Expect %s to be"
                  .formatted(asked(mutant), criterion)
              + " NOT_DOCUMENTED.";
      case VALUE ->
          "Add a test with %s, and say what it makes of %s."
              .formatted(ConditionWords.value(unquoted(mutant.before())), criterion);
      case EXCEPTION ->
          "Add a test in which all that the rule asks is so, and with it what is ruled out here."
              + " Expect what becomes of "
              + criterion
              + ".";
    };
  }

  private static String asked(RuleMutant mutant) {
    return mutant
        .constraint()
        .map(constraint -> PatternWords.phrase(constraint.expression()))
        .orElse(oneLine(mutant.before()));
  }

  private static String unquoted(String value) {
    String name = value.substring(value.lastIndexOf('.') + 1).replace("\"", "");
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT).replace('_', ' ')
        : name;
  }

  /** The value on which the rule and its mutant differ, as far as it can be told. */
  private static String limit(RuleMutant mutant) {
    return mutant
        .constraint()
        .map(constraint -> constraint.expression())
        .or(() -> figure(mutant))
        .filter(Expression.Comparison.class::isInstance)
        .map(Expression.Comparison.class::cast)
        .map(comparison -> limit(mutant, comparison))
        .orElse("the rule and the changed rule differ");
  }

  /** The comparison of a figure, which is no constraint of a pattern. */
  private static Optional<Expression> figure(RuleMutant mutant) {
    return mutant.original().conditions().stream()
        .filter(Condition.Tally.class::isInstance)
        .flatMap(condition -> ((Condition.Tally) condition).tests().stream())
        .filter(test -> test.text().contains(mutant.before()))
        .map(test -> test.expression())
        .findFirst();
  }

  private static String limit(RuleMutant mutant, Expression.Comparison comparison) {
    String left = ConditionWords.of(comparison.left());
    boolean number =
        comparison.right() instanceof Expression.Literal literal
            && literal.value() instanceof BigDecimal;
    if (!number) {
      return left + " is other than " + ConditionWords.of(comparison.right());
    }
    BigDecimal written = (BigDecimal) ((Expression.Literal) comparison.right()).value();
    BigDecimal value =
        mutant.kind() == RuleMutant.Kind.NUMBER
            ? border(comparison.operator(), written, new BigDecimal(mutant.after()))
            : written;
    return left + " is " + value.toPlainString();
  }

  /** The whole step at which a limit and its neighbour differ. */
  private static BigDecimal border(String operator, BigDecimal written, BigDecimal other) {
    return switch (operator) {
      case "<=", ">" -> written.max(other);
      case "<", ">=" -> written.min(other);
      default -> written;
    };
  }

  private static String oneLine(String words) {
    return PrintableText.onOneLine(words);
  }
}
