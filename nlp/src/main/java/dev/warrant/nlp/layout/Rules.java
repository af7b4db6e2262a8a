package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;

/** Rows of dashes, equals signs and stars: as separators, underlines and frames. */
final class Rules {

  private static final String SIGNS = "-=_*~#+.\u2014\u2013\u2500\u2501\u2550";

  private Rules() {}

  /** Whether a line is nothing but a row of such signs, three or more. */
  static boolean isRule(CharSequence line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        signs++;
      } else if (!MappedText.isSpace(c)) {
        return false;
      }
    }
    return signs >= 3;
  }

  /** The words of a line framed on both sides, as in {@code *** NOTE ***}; else the whole line. */
  static Span withoutFrame(CharSequence line) {
    int start = frame(line, 0, 1);
    int end = frame(line, line.length() - 1, -1);
    boolean framed = start >= 2 && line.length() - 1 - end >= 2 && start < end;
    return framed ? trimmed(line, start, end + 1) : new Span(0, line.length());
  }

  private static int frame(CharSequence line, int from, int step) {
    int i = from;
    while (i >= 0
        && i < line.length()
        && SIGNS.indexOf(line.charAt(i)) >= 0
        && line.charAt(i) != '.') {
      i += step;
    }
    return i >= 0 && i < line.length() && line.charAt(i) == ' ' ? i : from;
  }

  private static Span trimmed(CharSequence line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && MappedText.isSpace(line.charAt(from))) {
      from++;
    }
    while (to > from && MappedText.isSpace(line.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
