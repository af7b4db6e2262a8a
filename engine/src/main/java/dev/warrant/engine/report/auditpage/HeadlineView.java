package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.Agreement;
import dev.warrant.engine.audit.Figure;
import dev.warrant.engine.audit.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures over all covered items.
 *
 * @param accuracy share on which decision and prediction are the same
 * @param interval its interval
 * @param always the same share for one who always upholds
 * @param figures every figure beside that baseline
 * @param predicted headings of the confusion matrix
 * @param rows its rows, one for each decision
 */
record HeadlineView(
    String accuracy,
    String interval,
    String always,
    List<FigureLine> figures,
    List<String> predicted,
    List<MatrixRow> rows) {

  static HeadlineView of(Agreement overall) {
    Set<Outcome> predicted = EnumSet.noneOf(Outcome.class);
    predicted.addAll(overall.table().keySet());
    overall.table().values().forEach(row -> predicted.addAll(row.keySet()));
    return new HeadlineView(
        Numbers.percent(overall.accuracy().value()),
        Numbers.percents(overall.accuracy()),
        Numbers.percent(overall.alwaysUphold().accuracy().value()),
        figures(overall),
        predicted.stream().map(Labels::of).toList(),
        predicted.stream()
            .filter(overall.table()::containsKey)
            .map(actual -> MatrixRow.of(actual, overall.table().get(actual), predicted))
            .toList());
  }

  private static List<FigureLine> figures(Agreement overall) {
    List<FigureLine> lines = new ArrayList<>();
    Agreement.Baseline always = overall.alwaysUphold();
    lines.add(
        new FigureLine(
            "Accuracy",
            "share of items decided as predicted",
            Numbers.percent(overall.accuracy().value()),
            Numbers.percents(overall.accuracy()),
            Numbers.percent(always.accuracy().value())));
    lines.add(
        new FigureLine(
            "Balanced accuracy",
            "the mean of that share over the kinds of decision",
            Numbers.percent(overall.balancedAccuracy().value()),
            Numbers.percents(overall.balancedAccuracy()),
            Numbers.percent(always.balancedAccuracy())));
    lines.add(
        coefficient("Cohen’s kappa", "agreement beyond chance; 1 is perfect", overall.kappa()));
    lines.add(coefficient("Matthews correlation", "from −1 to 1; 0 is chance", overall.matthews()));
    overall
        .overturnRecall()
        .ifPresent(
            recall ->
                lines.add(
                    new FigureLine(
                        "Recall of overturns",
                        "of the items overturned in whole, the share predicted so",
                        Numbers.percent(recall.value()),
                        Numbers.percents(recall),
                        Numbers.percent(0))));
    return lines;
  }

  private static FigureLine coefficient(String name, String meaning, Figure figure) {
    return new FigureLine(
        name,
        meaning,
        Numbers.coefficient(figure.value()),
        Numbers.coefficients(figure),
        Numbers.coefficient(0));
  }

  /**
   * A figure.
   *
   * @param always what one who always upholds would score
   */
  record FigureLine(String name, String meaning, String value, String interval, String always) {}

  /** What was predicted of the items decided in one way. */
  record MatrixRow(String actual, List<Cell> cells, String sum) {
    static MatrixRow of(Outcome actual, Map<Outcome, Long> row, Set<Outcome> predicted) {
      long sum = row.values().stream().mapToLong(Long::longValue).sum();
      return new MatrixRow(
          Labels.of(actual),
          predicted.stream()
              .map(outcome -> Cell.of(row.getOrDefault(outcome, 0L), sum, outcome == actual))
              .toList(),
          Numbers.count(sum));
    }
  }

  /**
   * A cell of the matrix.
   *
   * @param share of its row
   * @param depth how deep it is shaded, 0 to 4
   * @param agrees whether decision and prediction are the same
   */
  record Cell(String items, String share, int depth, boolean agrees) {
    private static final int DEEPEST = 4;

    static Cell of(long items, long sum, boolean agrees) {
      double share = sum == 0 ? 0 : (double) items / sum;
      return new Cell(
          Numbers.count(items),
          Numbers.percent(items, sum),
          (int) Math.ceil(share * DEEPEST),
          agrees);
    }
  }
}
