package dev.warrant.nlp.statement;

/**
 * A part of a statement that makes a statement of its own.
 *
 * @param start first character in the statement, inclusive
 * @param end last character in the statement, exclusive
 */
public record Clause(int start, int end) {
  /** Whether an offset of the statement lies in the clause. */
  public boolean holds(int at) {
    return start <= at && at < end;
  }
}
