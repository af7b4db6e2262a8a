package dev.warrant.engine.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * One word or sign of a condition.
 *
 * @param kind what it is
 * @param text as written
 * @param start offset of its first character in the file
 */
record Token(Kind kind, String text, int start) {
  enum Kind {
    NAME,
    BINDING,
    STRING,
    NUMBER,
    SIGN
  }

  private static final List<String> LONG_SIGNS =
      List.of("!.", "==", "!=", "<=", ">=", "&&", "||", ":=");

  boolean is(String sign) {
    return kind != Kind.STRING && text.equals(sign);
  }

  /** The tokens of a stretch of text; white space and comments are left out. */
  static List<Token> scan(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = endOf(text, "\n", at, to);
      } else if (text.startsWith("/*", at)) {
        at = endOf(text, "*/", at + 2, to);
      } else {
        Token token = token(text, at, to);
        tokens.add(token);
        at += token.text().length();
      }
    }
    return tokens;
  }

  private static int endOf(String text, String closing, int from, int to) {
    int end = text.indexOf(closing, from);
    return end < 0 ? to : Math.min(to, end + closing.length());
  }

  private static Token token(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return new Token(Kind.STRING, text.substring(at, endOfString(text, at, to)), at);
    }
    if (Character.isDigit(c)) {
      return new Token(Kind.NUMBER, text.substring(at, endOfNumber(text, at, to)), at);
    }
    if (Character.isJavaIdentifierStart(c)) {
      int end = at;
      while (end < to && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      return new Token(c == '$' ? Kind.BINDING : Kind.NAME, text.substring(at, end), at);
    }
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        return new Token(Kind.SIGN, sign, at);
      }
    }
    return new Token(Kind.SIGN, String.valueOf(c), at);
  }

  private static int endOfString(String text, int at, int to) {
    char quote = text.charAt(at);
    int end = at + 1;
    while (end < to && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(to, end + 1);
  }

  private static int endOfNumber(String text, int at, int to) {
    int end = at;
    while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }
}
