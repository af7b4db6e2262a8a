package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a line into words, numbers and signs: {@code 10mg} is two tokens, {@code b.i.d.} one. One
 * pass over the characters.
 */
final class Tokenizer {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final int LONGEST_NUMBER = 12;

  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String line) {
    this.line = line;
  }

  static List<Token> tokens(String line) {
    Tokenizer tokenizer = new Tokenizer(line);
    tokenizer.run();
    return List.copyOf(tokenizer.tokens);
  }

  private void run() {
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isDigit(c) || (c == '.' && startsDecimal())) {
        number();
      } else if (c == '½' || c == '¼' || c == '¾') {
        add(c == '½' ? "0.5" : c == '¼' ? "0.25" : "0.75", at, at + 1, true);
      } else if (c == '×') {
        add("x", at, at + 1, false);
      } else if (Character.isLetter(c)) {
        word();
      } else {
        add(DASHES.indexOf(c) >= 0 ? "-" : String.valueOf(c), at, at + 1, false);
      }
    }
  }

  private boolean startsDecimal() {
    return digitAt(at + 1) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
  }

  private void number() {
    int start = at;
    StringBuilder digits = new StringBuilder();
    while (digitAt(at) || thousandsComma(start)) {
      if (line.charAt(at) != ',') {
        digits.append(line.charAt(at));
      }
      at++;
    }
    if (at < line.length() && line.charAt(at) == '.' && digitAt(at + 1)) {
      digits.append(digits.length() == 0 ? "0." : ".");
      at++;
      while (digitAt(at)) {
        digits.append(line.charAt(at));
        at++;
      }
    }
    if (digits.length() > LONGEST_NUMBER) {
      add(digits.toString(), start, at, false);
      return;
    }
    add(digits.toString(), start, at, true);
  }

  private boolean thousandsComma(int start) {
    return at > start
        && at < line.length()
        && line.charAt(at) == ','
        && digitAt(at + 1)
        && digitAt(at + 2)
        && digitAt(at + 3)
        && !digitAt(at + 4);
  }

  private void word() {
    int start = at;
    if (initials()) {
      String letters = line.substring(start, at).replace(".", "");
      add(letters.toLowerCase(Locale.ROOT), start, at, false);
      return;
    }
    while (at < line.length() && partOfWord(at)) {
      at++;
    }
    String text = line.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (text.equals("q") && at + 1 < line.length() && line.charAt(at) == '.') {
      add(text, start, at, false);
      at++;
      return;
    }
    add(text, start, at, false);
  }

  /** Letters each followed by a full stop, at least two: b.i.d., p.o., q.h.s. */
  private boolean initials() {
    int count = 0;
    int i = at;
    while (i + 1 < line.length()
        && Character.isLetter(line.charAt(i))
        && line.charAt(i + 1) == '.') {
      i += 2;
      count++;
    }
    boolean endsInLetter =
        count >= 1
            && i < line.length()
            && Character.isLetter(line.charAt(i))
            && (i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1)));
    if (count >= 2 || endsInLetter) {
      at = endsInLetter ? i + 1 : i;
      return true;
    }
    return false;
  }

  private boolean partOfWord(int i) {
    char c = line.charAt(i);
    boolean apostrophe = c == '\'' || c == '’';
    return Character.isLetter(c)
        || (apostrophe && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1)));
  }

  private void add(String text, int start, int end, boolean number) {
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
    BigDecimal value = number ? normal(new BigDecimal(text)) : null;
    String shown = number ? value.toPlainString() : text;
    tokens.add(new Token(shown, value, start, end, glued));
    at = end;
  }

  static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean digitAt(int i) {
    return i < line.length() && isDigit(line.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
