package dev.warrant.engine.report;

import java.util.function.UnaryOperator;

/**
 * Words and how they are painted: colour takes no columns, so it is put on last.
 *
 * @param text the words, unpainted
 * @param paint puts the colour on
 */
record Painted(String text, UnaryOperator<String> paint) {
  static final Painted NOTHING = plain("");

  static Painted plain(String text) {
    return new Painted(text, UnaryOperator.identity());
  }

  int columns() {
    return text.codePointCount(0, text.length());
  }

  Painted with(String other) {
    return new Painted(other, paint);
  }

  @Override
  public String toString() {
    return text.isEmpty() ? "" : paint.apply(text);
  }
}
