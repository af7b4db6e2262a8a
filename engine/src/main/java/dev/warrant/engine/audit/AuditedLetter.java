package dev.warrant.engine.audit;

import java.util.List;

/**
 * What came of one letter.
 *
 * @param rows one for each item on which a decision could be read, in the order of the letter
 * @param undecided texts of the items on which none could be read
 */
public record AuditedLetter(List<AuditRow> rows, List<String> undecided) {
  public AuditedLetter {
    rows = List.copyOf(rows);
    undecided = List.copyOf(undecided);
  }
}
