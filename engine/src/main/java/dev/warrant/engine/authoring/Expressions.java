package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import java.util.List;
import java.util.stream.Stream;

/** Walks through what conditions ask. */
final class Expressions {
  private Expressions() {}

  /** Every constraint of a condition, those of figures included, in the order written. */
  static Stream<Constraint> constraints(Condition condition) {
    Stream<Constraint> own =
        condition instanceof Condition.Tally tally ? tally.tests().stream() : Stream.empty();
    return Stream.concat(
        condition.patterns().flatMap(pattern -> pattern.constraints().stream()), own);
  }

  /** An expression and everything within it. */
  static Stream<Expression> within(Expression expression) {
    return Stream.concat(
        Stream.of(expression), parts(expression).stream().flatMap(Expressions::within));
  }

  private static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return List.of(comparison.left(), comparison.right());
    }
    if (expression instanceof Expression.Calculation calculation) {
      return List.of(calculation.left(), calculation.right());
    }
    if (expression instanceof Expression.Membership membership) {
      return Stream.concat(Stream.of(membership.left()), membership.values().stream()).toList();
    }
    if (expression instanceof Expression.Not not) {
      return List.of(not.part());
    }
    if (expression instanceof Expression.All all) {
      return all.parts();
    }
    if (expression instanceof Expression.Any any) {
      return any.parts();
    }
    if (expression instanceof Expression.Member member) {
      return List.of(member.of());
    }
    if (expression instanceof Expression.Call call) {
      return Stream.concat(Stream.of(call.of()), call.arguments().stream()).toList();
    }
    return expression instanceof Expression.TypeCall call ? call.arguments() : List.of();
  }
}
