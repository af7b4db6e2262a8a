package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.SmallNumbers;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Medicated;
import java.util.List;
import java.util.Optional;

/** The scores of a row whose table has a column for pain with a medicine and one without. */
final class ColumnScores {
  private final Statement statement;

  ColumnScores(Statement statement) {
    this.statement = statement;
  }

  /** The score in the column of this kind, if just one column is. */
  Optional<Score> of(Medicated kind) {
    List<Optional<Medicated>> columns = statement.columns().told();
    String[] cells = statement.text().split("\\|", -1);
    int column = columns.indexOf(Optional.of(kind));
    boolean one = column >= 0 && columns.lastIndexOf(Optional.of(kind)) == column;
    if (!one || cells.length != columns.size()) {
      return Optional.empty();
    }
    int start = 0;
    for (int i = 0; i < column; i++) {
      start += cells[i].length() + 1;
    }
    int from = start;
    List<Score> scores = MeasureReader.scores(cells[column]);
    List<Score> told = scores.isEmpty() ? SmallNumbers.in(cells[column]) : scores;
    return told.size() == 1 && isAlone(cells[column], told.get(0))
        ? told.stream()
            .map(s -> new Score(s.low(), s.high(), from + s.start(), from + s.end()))
            .findFirst()
        : Optional.empty();
  }

  /** No number of minutes or tablets: nothing but the score stands in the cell. */
  private static boolean isAlone(String cell, Score score) {
    String rest = cell.substring(0, score.start()) + cell.substring(score.end());
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
