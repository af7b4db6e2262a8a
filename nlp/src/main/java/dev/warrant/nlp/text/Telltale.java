package dev.warrant.nlp.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Pieces of text of which one stands in whatever a pattern or reader finds. Most texts hold none,
 * and looking for the pieces is far cheaper than trying the pattern at every place.
 */
public final class Telltale {
  private static final int ASCII = 128;

  /** The pieces by their first character, in lower case; {@code null} where none begins so. */
  private final String[][] byFirst = new String[ASCII][];

  private Telltale(Collection<String> pieces) {
    for (String piece : pieces) {
      char first = piece.charAt(0);
      List<String> alike =
          new ArrayList<>(byFirst[first] == null ? List.of() : List.of(byFirst[first]));
      alike.add(piece);
      byFirst[first] = alike.toArray(String[]::new);
      byFirst[Character.toUpperCase(first)] = byFirst[first];
    }
  }

  /** The digits 0 to 9. */
  public static final Telltale DIGIT = of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Looks for any of the pieces, in any case of letters; they begin with an ASCII character. */
  public static Telltale of(String... pieces) {
    return of(List.of(pieces));
  }

  /** Looks for any of the pieces, in any case of letters; they begin with an ASCII character. */
  public static Telltale of(Collection<String> pieces) {
    return new Telltale(pieces.stream().map(piece -> piece.toLowerCase(Locale.ROOT)).toList());
  }

  /** Whether one of the pieces stands anywhere in a text. */
  public boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (standsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the pieces stands in a text, but not within a run of letters A to Z. */
  public boolean opensWordIn(String text) {
    boolean behindLetter = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = isLetter(text.charAt(at));
      if (!(behindLetter && letter) && standsAt(text, at)) {
        return true;
      }
      behindLetter = letter;
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether one of the pieces begins with a character, in any case. */
  public boolean mayBeginWith(char c) {
    return c < ASCII && byFirst[c] != null;
  }

  private boolean standsAt(String text, int at) {
    char c = text.charAt(at);
    String[] pieces = c < ASCII ? byFirst[c] : null;
    if (pieces != null) {
      for (String piece : pieces) {
        if (text.regionMatches(true, at, piece, 0, piece.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
