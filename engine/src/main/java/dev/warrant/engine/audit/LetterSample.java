package dev.warrant.engine.audit;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The covered items of a group, letter by letter, as far as agreement needs them: how many letters
 * have which decisions beside which predictions. It grows with the kinds of letters, not with their
 * number.
 */
final class LetterSample {
  private static final int OUTCOMES = Outcome.values().length;

  private final SortedMap<Profile, Long> letters = new TreeMap<>();
  private long items;

  /**
   * One kind of letter.
   *
   * @param cells the items' cells of the confusion matrix, ascending
   */
  record Profile(List<Integer> cells) implements Comparable<Profile> {
    @Override
    public int compareTo(Profile other) {
      return Arrays.compare(array(), other.array());
    }

    private int[] array() {
      return cells.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** The cell of an item. */
  static int cell(AuditRow row) {
    return row.actual().ordinal() * OUTCOMES + row.predicted().ordinal();
  }

  static Outcome actual(int cell) {
    return Outcome.values()[cell / OUTCOMES];
  }

  static Outcome predicted(int cell) {
    return Outcome.values()[cell % OUTCOMES];
  }

  /** How many cells there are. */
  static int cells() {
    return OUTCOMES * OUTCOMES;
  }

  /** Adds the covered items of one letter that belong to the group; none add no letter. */
  void add(List<AuditRow> rows) {
    if (!rows.isEmpty()) {
      letters.merge(
          new Profile(rows.stream().map(LetterSample::cell).sorted().toList()), 1L, Long::sum);
      items += rows.size();
    }
  }

  /** How many items there are. */
  long items() {
    return items;
  }

  /** How many letters there are of each kind, in an order that does not depend on the letters'. */
  SortedMap<Profile, Long> letters() {
    return letters;
  }
}
