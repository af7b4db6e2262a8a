package dev.warrant.nlp.fact;

/**
 * A part of a statement that makes a statement of its own.
 *
 * @param start first character in the statement, inclusive
 * @param end last character in the statement, exclusive
 */
record Clause(int start, int end) {
  boolean holds(int at) {
    return start <= at && at < end;
  }
}
