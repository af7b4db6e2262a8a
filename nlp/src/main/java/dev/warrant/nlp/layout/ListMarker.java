package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.List;

/** The marker of a list item: a bullet, a number or a letter. */
final class ListMarker {

  private static final String BULLETS =
      "-*\u2022\u00B7\u25CF\u25E6\u2023\u2013\u2014+\u25AA\u27A2\u00A7";

  private static final List<String> ARROWS =
      List.of("-->", "->", "--", "=>", ">>", "\u2192", "\u21D2");

  /** Letters that count the items of a list within square brackets, where others tick a box. */
  private static final String LISTING = "abcdefghABCDEFGH";

  private ListMarker() {}

  /** Offset of the item's first word; 0 where the line starts with no marker. */
  static int end(MappedText line) {
    int after = markerEnd(line);
    if (after == 0 || after >= line.length() || !MappedText.isSpace(line.charAt(after))) {
      return 0;
    }
    while (after < line.length() && MappedText.isSpace(line.charAt(after))) {
      after++;
    }
    return after < line.length() ? after : 0;
  }

  /** Whether the marker counts: a number or a letter, not a bullet. */
  static boolean counts(MappedText line) {
    return BULLETS.indexOf(line.charAt(0)) < 0
        && !isRing(line)
        && ARROWS.stream().noneMatch(line.text()::startsWith);
  }

  /** Whether a counting marker is the first of its kind: 1, a, A or i. */
  static boolean startsCount(MappedText line) {
    int open = opening(line);
    return line.length() > open + 1
        && "1aAiI".indexOf(line.charAt(open)) >= 0
        && !Character.isLetterOrDigit(line.charAt(open + 1));
  }

  /** The number that a marker counts; -1 where it counts with letters or not at all. */
  static int number(MappedText line) {
    int at = opening(line);
    int number = -1;
    while (at < line.length() && isDigit(line.charAt(at)) && number < 100) {
      number = Math.max(number, 0) * 10 + line.charAt(at) - '0';
      at++;
    }
    return number;
  }

  /** Length of the bracket or the sign that stands before a number. */
  private static int opening(MappedText line) {
    return "([#".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
  }

  /** Whether a marker may be the first of a list: a bullet, or the first number or letter. */
  static boolean opensList(MappedText line) {
    return !counts(line) || startsCount(line);
  }

  private static int markerEnd(MappedText line) {
    for (String arrow : ARROWS) {
      if (line.text().startsWith(arrow)) {
        return arrow.length();
      }
    }
    if (BULLETS.indexOf(line.charAt(0)) >= 0 || isRing(line)) {
      return 1;
    }
    int spaced = spacedBracket(line);
    if (spaced > 0) {
      return spaced;
    }
    if (line.charAt(0) == '#') {
      return signed(line);
    }
    boolean square = line.charAt(0) == '[';
    int open = square || line.charAt(0) == '(' ? 1 : 0;
    int at = open;
    while (at < line.length() && at - open < 2 && isDigit(line.charAt(at))) {
      at++;
    }
    boolean number = at > open;
    if (square) {
      at += !number && LISTING.indexOf(line.charAt(at)) >= 0 ? 1 : 0;
      return at > open && at < line.length() && line.charAt(at) == ']' ? at + 1 : 0;
    }
    if (!number && at < line.length() && isLetter(line.charAt(at))) {
      at++;
    }
    if (at == open || at >= line.length()) {
      return roman(line, open);
    }
    char close = line.charAt(at);
    boolean closed = close == ')' || (open == 0 && (close == '.' || (number && close == ':')));
    return closed ? at + 1 : roman(line, open);
  }

  /** "o INJURY": a letter that stands for a ring, set off by a gap. */
  private static boolean isRing(MappedText line) {
    return line.length() > 3
        && line.charAt(0) == 'o'
        && MappedText.isSpace(line.charAt(1))
        && MappedText.isSpace(line.charAt(2));
  }

  /** "#1) Norco", "#2: MRI"; 0 for a quantity, which has more digits or nothing behind it. */
  private static int signed(MappedText line) {
    boolean one = line.length() > 2 && isDigit(line.charAt(1));
    return one && ").:".indexOf(line.charAt(2)) >= 0 ? 3 : 0;
  }

  /** "( 1 )": the end of a number that spaces set off within its brackets; 0 if there is none. */
  private static int spacedBracket(MappedText line) {
    boolean spaced =
        line.length() > 4
            && line.charAt(0) == '('
            && line.charAt(1) == ' '
            && Character.isLetterOrDigit(line.charAt(2))
            && line.charAt(3) == ' '
            && line.charAt(4) == ')';
    return spaced ? 5 : 0;
  }

  private static int roman(MappedText line, int open) {
    int at = open;
    while (at < line.length() && at - open < 4 && "ivxIVX".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    boolean closed =
        at - open > 1
            && at < line.length()
            && (line.charAt(at) == ')' || (open == 0 && line.charAt(at) == '.'));
    return closed ? at + 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
