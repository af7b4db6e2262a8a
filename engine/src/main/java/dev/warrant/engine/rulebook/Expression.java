package dev.warrant.engine.rulebook;

import java.util.List;

/**
 * What stands in a condition, taken apart so that it can be looked at piece by piece. An unadorned
 * name is a field of the fact that the pattern looks at.
 */
public sealed interface Expression {

  /**
   * A value written out: a text, a {@link java.math.BigDecimal}, a truth value, an enumeration
   * constant, or {@code null}.
   */
  record Literal(Object value) implements Expression {}

  /** The fact that the pattern looks at. */
  record This() implements Expression {}

  /** What another condition bound to a name, for instance {@code $request}. */
  record Bound(String name) implements Expression {}

  /** A field, or a question without argument: {@code present()}. */
  record Member(Expression of, String name) implements Expression {}

  /** A question with arguments: {@code concerns( $request )}. */
  record Call(Expression of, String name, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A question to a type: {@code NerveRoots.agree( $deficit, this )}. */
  record TypeCall(Class<?> type, String name, List<Expression> arguments) implements Expression {
    public TypeCall {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A comparison.
   *
   * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
   */
  record Comparison(String operator, Expression left, Expression right) implements Expression {}

  /** Whether a value is one of several. */
  record Membership(Expression left, List<Expression> values, boolean negated)
      implements Expression {
    public Membership {
      values = List.copyOf(values);
    }
  }

  /**
   * A calculation.
   *
   * @param operator {@code +}, {@code -}, {@code *} or {@code /}
   */
  record Calculation(String operator, Expression left, Expression right) implements Expression {}

  /** The opposite. */
  record Not(Expression part) implements Expression {}

  /** All of several. */
  record All(List<Expression> parts) implements Expression {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Any of several. */
  record Any(List<Expression> parts) implements Expression {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Something that is only run, not taken apart. */
  record Opaque(String text) implements Expression {}
}
