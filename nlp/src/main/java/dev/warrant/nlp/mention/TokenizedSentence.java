package dev.warrant.nlp.mention;

import java.util.Arrays;

/** A sentence and its tokens, cut wherever the class of the characters changes. */
public final class TokenizedSentence {
  private final String text;

  /** Where each token starts and, behind that, where it ends. */
  private final int[] edges;

  private TokenizedSentence(String text, int[] edges) {
    this.text = text;
    this.edges = edges;
  }

  /** Cuts a sentence into tokens. */
  public static TokenizedSentence of(String text) {
    int[] edges = new int[text.length() / 2 + 2];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      if (size + 2 > edges.length) {
        edges = Arrays.copyOf(edges, edges.length * 2);
      }
      edges[size++] = at;
      at = endOfToken(text, at);
      edges[size++] = at;
    }
    return new TokenizedSentence(text, Arrays.copyOf(edges, size));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the token that starts at an offset ends: letters, digits, or one mark repeated. */
  static int endOfToken(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && continues(first, text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean continues(char first, char next) {
    if (Character.isLetter(first)) {
      return Character.isLetter(next);
    }
    return Character.isDigit(first) ? Character.isDigit(next) : next == first;
  }

  /** The sentence as given. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return edges.length / 2;
  }

  /** First UTF-16 offset of a token, inclusive. */
  public int start(int token) {
    return edges[2 * token];
  }

  /** Last UTF-16 offset of a token, exclusive. */
  public int end(int token) {
    return edges[2 * token + 1];
  }

  /** First character of a token. */
  public char first(int token) {
    return text.charAt(start(token));
  }

  /** Whether a token is made of letters. */
  public boolean isWord(int token) {
    return Character.isLetter(first(token));
  }

  /** Whether a token is made of digits. */
  public boolean isNumber(int token) {
    return Character.isDigit(first(token));
  }

  /** Whether a token is the given words, in any case of letters. */
  public boolean is(int token, String word) {
    int length = end(token) - start(token);
    return length == word.length() && text.regionMatches(true, start(token), word, 0, length);
  }

  /** Whether two neighbouring tokens touch: no white space lies between this one and the next. */
  public boolean touchesNext(int token) {
    return token + 1 < size() && end(token) == start(token + 1);
  }

  /** First token that ends after an offset; {@link #size()} if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
