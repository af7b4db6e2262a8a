package dev.warrant.rules.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant: the one at the smallest Damerau-Levenshtein distance
 * (insertions, deletions, substitutions and swaps of neighbours), case aside.
 */
public final class NearestName {
  /** Longer words are not compared: nobody misspells a name of this length into another. */
  private static final int LONGEST = 80;

  private NearestName() {}

  /**
   * The known name nearest to a written one, if it is near enough to be a slip: at most a third of
   * its letters differ, at least one may. Among equals the first in alphabetical order.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    int slack = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= slack)
        .filter(name -> distance(written, name) <= slack)
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code Did you mean "x"?} with a trailing space, or nothing. */
  public static String suggestion(String written, Collection<String> known) {
    return to(written, known).map(name -> "Did you mean \"" + name + "\"? ").orElse("");
  }

  /** How many slips turn one word into the other, case aside; 0 or more. */
  public static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        cost[i][j] = cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + substitution);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
