package dev.warrant.engine.audit;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The covered items of a group, letter by letter, as far as agreement needs them: how many letters
 * have which decisions beside which predictions. It grows with the kinds of letters, not with their
 * number.
 */
final class LetterSample {
  private final SortedMap<Profile, Long> letters = new TreeMap<>();
  private long items;

  /** A decision beside a prediction. */
  record Cell(Outcome actual, Outcome predicted) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::actual).thenComparing(Cell::predicted);

    static Cell of(AuditRow row) {
      return new Cell(row.actual(), row.predicted());
    }

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * One kind of letter.
   *
   * @param cells of its items, ascending
   */
  record Profile(List<Cell> cells) implements Comparable<Profile> {
    @Override
    public int compareTo(Profile other) {
      int common = Math.min(cells.size(), other.cells.size());
      for (int i = 0; i < common; i++) {
        int order = cells.get(i).compareTo(other.cells.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(cells.size(), other.cells.size());
    }
  }

  /** Adds the covered items of one letter that belong to the group; none add no letter. */
  void add(List<AuditRow> rows) {
    if (!rows.isEmpty()) {
      letters.merge(new Profile(rows.stream().map(Cell::of).sorted().toList()), 1L, Long::sum);
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
