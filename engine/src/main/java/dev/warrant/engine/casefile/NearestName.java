package dev.warrant.engine.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one most likely means. */
public final class NearestName {
  private static final int LONGEST = 64;

  private NearestName() {}

  /**
   * The known name nearest to {@code name}, if one is near enough to be meant: within a third of
   * its letters, and at least one.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String sought = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(sought, candidate)))
        .filter(
            candidate ->
                distance(sought, candidate)
                    <= Math.max(1, Math.min(sought.length(), candidate.length()) / 3));
  }

  /** As a sentence to end an error message with, or nothing. */
  public static String suggestion(String name, Collection<String> known) {
    return of(name, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  /** Insertions, deletions and replacements that make one of the other, case aside. */
  private static int distance(String sought, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int letter = 1; letter <= sought.length(); letter++) {
      int diagonal = row[0];
      row[0] = letter;
      for (int column = 1; column < row.length; column++) {
        int above = row[column];
        int replaced = sought.charAt(letter - 1) == other.charAt(column - 1) ? 0 : 1;
        row[column] = Math.min(Math.min(above, row[column - 1]) + 1, diagonal + replaced);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
