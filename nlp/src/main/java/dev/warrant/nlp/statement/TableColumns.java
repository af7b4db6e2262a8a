package dev.warrant.nlp.statement;

import dev.warrant.rules.facts.Medicated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table of which a statement is a row.
 *
 * @param heads for each column, the relations whose words head it
 */
public record TableColumns(List<Set<String>> heads) {
  /** What stands between two cells of a row. */
  private static final char CELL = '|';

  private static final List<String> WITHOUT =
      List.of("without-lead", "without-medicine", "bare-without");
  private static final List<String> WITH = List.of("with-lead", "with-medicine", "bare-with");

  public TableColumns {
    heads = List.copyOf(heads);
  }

  /** Whether words of a relation head a column. */
  public boolean anyHeadedBy(String relation) {
    return heads.stream().anyMatch(column -> column.contains(relation));
  }

  /** Whether words of a relation head the column in which a character of the row stands. */
  boolean holds(String relation, String row, int at) {
    int column = (int) row.substring(0, at).chars().filter(c -> c == CELL).count();
    return column < heads.size() && heads.get(column).contains(relation);
  }

  /** For each column, whether it tells of the time with a medicine; empty if unsaid. */
  public List<Optional<Medicated>> told() {
    return heads.stream().map(TableColumns::told).toList();
  }

  private static Optional<Medicated> told(Set<String> column) {
    if (WITHOUT.stream().anyMatch(column::contains)) {
      return Optional.of(Medicated.WITHOUT);
    }
    return WITH.stream().anyMatch(column::contains)
        ? Optional.of(Medicated.WITH)
        : Optional.empty();
  }
}
