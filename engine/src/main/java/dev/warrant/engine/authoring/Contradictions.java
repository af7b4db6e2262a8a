package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells constraints that no fact can satisfy together. */
final class Contradictions {
  private Contradictions() {}

  /** Whether two constraints of one pattern exclude each other for certain. */
  static boolean between(Expression one, Expression other) {
    if (one instanceof Expression.Member first && other instanceof Expression.Member second) {
      return first.of().equals(second.of())
          && Set.of(first.name(), second.name()).equals(Set.of("present", "absent"));
    }
    Expression left = asked(one);
    if (left == null || !left.equals(asked(other))) {
      return false;
    }
    List<Object> values = values(one);
    List<Object> others = values(other);
    if (!values.isEmpty() && !others.isEmpty()) {
      return values.stream().noneMatch(others::contains);
    }
    return apart(one, other) || apart(other, one);
  }

  /** What a constraint asks about; {@code null} if it is no comparison with written values. */
  private static Expression asked(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison.right() instanceof Expression.Literal ? comparison.left() : null;
    }
    return expression instanceof Expression.Membership membership && !membership.negated()
        ? membership.left()
        : null;
  }

  /** The values of which it must be one; none if it asks otherwise. */
  private static List<Object> values(Expression expression) {
    if (expression instanceof Expression.Comparison comparison
        && comparison.operator().equals("==")
        && comparison.right() instanceof Expression.Literal literal
        && literal.value() != null) {
      return List.of(literal.value());
    }
    if (expression instanceof Expression.Membership membership
        && membership.values().stream().allMatch(Expression.Literal.class::isInstance)) {
      return membership.values().stream()
          .map(value -> ((Expression.Literal) value).value())
          .toList();
    }
    return List.of();
  }

  /** Whether the least that one allows lies above the most that the other allows. */
  private static boolean apart(Expression low, Expression high) {
    BigDecimal least = bound(low, ">");
    BigDecimal most = bound(high, "<");
    if (least == null || most == null) {
      return false;
    }
    int order = least.compareTo(most);
    boolean bothIncluded = operator(low).endsWith("=") && operator(high).endsWith("=");
    return order > 0 || (order == 0 && !bothIncluded);
  }

  private static BigDecimal bound(Expression expression, String direction) {
    return expression instanceof Expression.Comparison comparison
            && (comparison.operator().startsWith(direction) || comparison.operator().equals("=="))
            && comparison.right() instanceof Expression.Literal literal
            && literal.value() instanceof BigDecimal number
        ? number
        : null;
  }

  private static String operator(Expression expression) {
    return ((Expression.Comparison) expression).operator();
  }
}
