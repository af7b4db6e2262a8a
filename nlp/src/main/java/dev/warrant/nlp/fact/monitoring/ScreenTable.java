package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Kind;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Sign;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A log of drug screens: substances head its columns, and each row tells of one screen what was
 * found of them.
 */
final class ScreenTable {
  /** How many rows above a row its heads may stand. */
  private static final int MOST_ROWS = 40;

  private final Statement head;
  private final List<Analyte> substances;

  private ScreenTable(Statement head, List<Analyte> substances) {
    this.head = head;
    this.substances = substances;
  }

  /** Whether a statement is the row of heads: it names substances, and finds none. */
  static boolean isHead(Statement statement, Discourse discourse) {
    return discourse
        .after(statement)
        .filter(next -> isAsWide(next, statement))
        .flatMap(next -> of(statement))
        .isPresent();
  }

  /** What a row tells of the substances over its cells; empty if it is no row of such a table. */
  static List<Substance> panel(Statement row, Discourse discourse) {
    return row.isRow() && of(row).isEmpty()
        ? discourse
            .before(row, MOST_ROWS)
            .takeWhile(Statement::isRow)
            .filter(earlier -> isAsWide(earlier, row))
            .flatMap(earlier -> of(earlier).stream())
            .findFirst()
            .map(table -> table.signed(row))
            .orElse(List.of())
        : List.of();
  }

  private static boolean isAsWide(Statement one, Statement other) {
    return one.isRow() && cells(one).size() == cells(other).size();
  }

  private static List<MappedText> cells(Statement row) {
    return row.sentence().block().cells();
  }

  private static Optional<ScreenTable> of(Statement head) {
    if (!head.isRow()) {
      return Optional.empty();
    }
    List<Analyte> substances = Analyte.in(head);
    boolean signed =
        Stream.of("found-after", "not-found-after", "measured-after", "assay-sign")
            .anyMatch(head::says);
    boolean tested =
        substances.size() > 1
            || substances.stream().anyMatch(substance -> substance.kind() != Kind.MEDICINE);
    return tested && !signed ? Optional.of(new ScreenTable(head, substances)) : Optional.empty();
  }

  private List<Substance> signed(Statement row) {
    List<MappedText> heads = cells(head);
    List<MappedText> cells = cells(row);
    List<Substance> found = new ArrayList<>();
    int headAt = 0;
    int cellAt = 0;
    for (int column = 0; column < Math.min(heads.size(), cells.size()); column++) {
      String name = heads.get(column).text();
      String cell = cells.get(column).text();
      int nameAt = Math.max(headAt, head.text().indexOf(name, headAt));
      int signAt = Math.max(cellAt, row.text().indexOf(cell, cellAt));
      headAt = nameAt + name.length();
      cellAt = signAt + cell.length();
      for (Analyte one : substances) {
        if (one.start() >= nameAt && one.end() <= headAt) {
          Sign sign = sign(row, signAt, Math.min(cellAt, row.text().length()));
          found.add(new Substance(one.kind(), one.medicine(), signAt, cellAt, sign));
        }
      }
    }
    boolean told = found.stream().anyMatch(substance -> substance.sign() != Sign.UNSAID);
    return told ? found : List.of();
  }

  private static Sign sign(Statement row, int from, int to) {
    if (row.relations().any("not-found-after", from, to)
        || row.relations().any("substance-not-found", from, to)) {
      return Sign.NOT_FOUND;
    }
    return row.relations().any("found-after", from, to)
            || row.relations().any("measured-after", from, to)
        ? Sign.FOUND
        : Sign.UNSAID;
  }
}
