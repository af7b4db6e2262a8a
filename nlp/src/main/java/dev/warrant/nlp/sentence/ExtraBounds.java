package dev.warrant.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Sentence starts that a detector trained on tidy prose does not find. */
final class ExtraBounds {

  private ExtraBounds() {}

  /** Whether most full stops are followed by a small letter: clinic shorthand. */
  static boolean startsInLowerCase(String text) {
    int stops = 0;
    int small = 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isLetter(text.charAt(i + 2))
          && !endsDottedLetters(text, i)) {
        stops++;
        small += Character.isLowerCase(text.charAt(i + 2)) ? 1 : 0;
      }
    }
    return small > 0 && 2 * small >= stops;
  }

  /** "p.o. q.h.s.": letters with stops between them end no sentence. */
  private static boolean endsDottedLetters(String text, int stop) {
    return stop > 1 && text.charAt(stop - 2) == '.';
  }

  static void add(
      String text, NavigableSet<Integer> starts, boolean lowerCase, Abbreviations abbreviations) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '.') {
        if (isGlued(text, i) && !abbreviations.goesOn(text, i, lowerCase)) {
          moveTo(starts, text, i + 1);
        } else if (startsAfter(text, i, lowerCase) && !abbreviations.goesOn(text, i, lowerCase)) {
          starts.add(i + 2);
        }
      }
    }
    addNumbered(text, starts);
  }

  /** The detector takes the glued words for one and proposes the end of both. */
  private static void moveTo(NavigableSet<Integer> starts, String text, int start) {
    Integer next = starts.higher(start);
    starts.add(start);
    if (next != null && text.substring(start, next).strip().chars().allMatch(Character::isLetter)) {
      starts.remove(next);
    }
  }

  /** A full stop without a space after it, between two words: {@code screen.No functional}. */
  private static boolean isGlued(String text, int stop) {
    if (stop + 2 >= text.length() || stop < 2) {
      return false;
    }
    char before = text.charAt(stop - 1);
    boolean word =
        (Character.isLowerCase(before) && Character.isLowerCase(text.charAt(stop - 2)))
            || Character.isDigit(before)
            || before == ')';
    return word
        && Character.isUpperCase(text.charAt(stop + 1))
        && (Character.isLowerCase(text.charAt(stop + 2)) || text.charAt(stop + 2) == ' ');
  }

  /** A full stop, a space and a capital; or a small letter where the writer uses no capitals. */
  private static boolean startsAfter(String text, int stop, boolean lowerCase) {
    if (text.charAt(stop + 1) != ' ' || stop + 2 >= text.length()) {
      return false;
    }
    char before = text.charAt(stop - 1);
    char next = text.charAt(stop + 2);
    boolean word =
        Character.isLetterOrDigit(before) || before == ')' || before == '"' || before == '%';
    boolean initial =
        Character.isUpperCase(before)
            && (stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    return word
        && !initial
        && (Character.isUpperCase(next) || (lowerCase && Character.isLowerCase(next)));
  }

  /** Statements numbered 1) 2) 3), (1) (2) or 1. 2. within a paragraph each start a sentence. */
  private static void addNumbered(String text, NavigableSet<Integer> starts) {
    List<Integer> found = new ArrayList<>();
    int expected = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean wordStart = i == 0 || text.charAt(i - 1) == ' ';
      int end = wordStart ? numberEnd(text, i, expected) : -1;
      if (end > 0) {
        found.add(i);
        expected++;
      }
    }
    if (expected <= 2) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      int start = found.get(i);
      starts.add(start);
      int content = text.indexOf(' ', start) + 1;
      starts.remove(content);
    }
  }

  /** Offset after the number, its sign and the space; -1 where another stands there. */
  private static int numberEnd(String text, int at, int expected) {
    String number = Integer.toString(expected);
    int open = text.charAt(at) == '(' ? 1 : 0;
    int end = at + open + number.length();
    if (end + 1 >= text.length() || !text.startsWith(number, at + open)) {
      return -1;
    }
    char sign = text.charAt(end);
    boolean closed = sign == ')' || (sign == '.' && open == 0);
    return closed && text.charAt(end + 1) == ' ' ? end + 2 : -1;
  }
}
