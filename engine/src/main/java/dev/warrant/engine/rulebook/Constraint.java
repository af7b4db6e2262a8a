package dev.warrant.engine.rulebook;

import java.util.Objects;

/**
 * One of the things that a pattern asks of a fact.
 *
 * @param text as written, on one line
 * @param binding the name that its value is bound to, for instance {@code $days}; empty if none
 * @param expression what it asks; where it only binds, what it binds
 * @param asks whether it asks anything, or only binds
 * @param line line on which it begins, from 1
 * @param column column at which it begins, from 1
 * @param length how many characters of the file it takes
 */
public record Constraint(
    String text,
    String binding,
    Expression expression,
    boolean asks,
    int line,
    int column,
    int length) {
  public Constraint {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(binding, "binding");
    Objects.requireNonNull(expression, "expression");
  }
}
