package dev.warrant.engine.report;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.ConfusionMatrix;
import dev.warrant.engine.evaluation.Evaluation;
import dev.warrant.engine.evaluation.Evaluation.RiskCoverage;
import dev.warrant.engine.evaluation.ScoredItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The score of a set of cases for a reader: the figures, where predictions go wrong, and what
 * misled each of them.
 */
public final class EvaluationText {
  private static final int COLUMN = 13;

  private final Evaluation evaluation;
  private final TextStyle style;
  private final TextPage page = new TextPage();

  private EvaluationText(Evaluation evaluation, TextStyle style) {
    this.evaluation = evaluation;
    this.style = style;
  }

  /**
   * The report, ending with a line feed.
   *
   * @param riskCoverage whether the risk-coverage curve is wanted
   */
  public static String of(Evaluation evaluation, boolean riskCoverage, TextStyle style) {
    return new EvaluationText(evaluation, style).report(riskCoverage);
  }

  private String report(boolean riskCoverage) {
    figures();
    evaluation.byTopic().forEach(this::topic);
    if (riskCoverage) {
      riskCoverage();
    }
    heading(evaluation.misses().isEmpty() ? "No item is missed." : "Missed items");
    evaluation.misses().forEach(this::item);
    List<ScoredItem> luck =
        evaluation.items().stream()
            .filter(item -> item.right() && !item.unread().isEmpty())
            .toList();
    if (!luck.isEmpty()) {
      heading("Right, though words that decide them were not read");
      luck.forEach(this::item);
    }
    if (!evaluation.unlooked().isEmpty()) {
      heading("Requests read that no gold file has");
      evaluation.unlooked().forEach(request -> page.paragraph(2, plain(request)));
    }
    return page.toString();
  }

  private void figures() {
    ConfusionMatrix<Recommendation> overall = evaluation.overall();
    page.paragraph(
        0,
        new Painted(
            counted(evaluation.cases(), "case") + ", " + counted(overall.total(), "item"),
            style::bold));
    page.blank();
    figure("Accuracy", overall.accuracy(), evaluation.right() + " of " + overall.total());
    figure("Macro-F1", overall.macroF1(), "mean F1 of the labels");
    figure("Cohen's kappa", overall.kappa(), "agreement beyond chance");
    figure("Matthews correlation", overall.matthewsCorrelation(), "-1 to 1");
    figure(
        "Evidence recall",
        evaluation.evidenceRecall(),
        "of " + counted(evaluation.quoted(), "gold quote"));
    page.blank();
    page.paragraph(
        2, new Painted(cells("label", List.of("precision", "recall", "F1")), style::dim));
    for (Recommendation label : overall.table().keySet()) {
      row(
          words(label.name()),
          List.of(
              decimals(overall.precision(label)),
              decimals(overall.recall(label)),
              decimals(overall.f1(label))));
    }
  }

  private void figure(String name, double value, String meaning) {
    page.paragraph(
        0, plain(String.format(Locale.ROOT, "%-22s %6s  %s", name, decimals(value), meaning)));
  }

  private void topic(String topic, ConfusionMatrix<Recommendation> matrix) {
    heading(
        words(topic)
            + ": accuracy "
            + decimals(matrix.accuracy())
            + " of "
            + counted(matrix.total(), "item"));
    Map<Recommendation, Map<Recommendation, Long>> table = matrix.table();
    List<String> columns =
        new ArrayList<>(table.keySet().stream().map(label -> words(label.name())).toList());
    columns.add("not found");
    page.paragraph(2, new Painted(cells("gold \\ predicted", columns), style::dim));
    table.forEach(
        (right, row) -> {
          List<String> counts =
              new ArrayList<>(row.values().stream().map(String::valueOf).toList());
          counts.add(Long.toString(matrix.missed(right)));
          row(words(right.name()), counts);
        });
  }

  private void row(String name, List<String> cells) {
    page.paragraph(2, plain(cells(name, cells)));
  }

  private static String cells(String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%" + COLUMN + "s", cell)));
    return line.toString().stripTrailing();
  }

  private void riskCoverage() {
    heading("Accuracy as the least certain items are set aside");
    row("firm at least", List.of("items kept", "coverage", "accuracy"));
    for (RiskCoverage point : evaluation.riskCoverage()) {
      row(
          decimals(point.firm()),
          List.of(
              Integer.toString(point.kept()),
              decimals(point.coverage()),
              decimals(point.accuracy())));
    }
  }

  private void item(ScoredItem item) {
    String predicted = item.predicted() == null ? "not found" : words(item.predicted().name());
    String answer =
        item.right()
            ? words(item.gold().name())
            : words(item.gold().name()) + ", predicted " + predicted;
    page.entry(
        2,
        new Painted(PrintableText.onOneLine(item.caseId()) + " ", style::bold),
        plain(item.request()),
        new Painted(answer, style::dim));
    item.misled().forEach(criterion -> page.paragraph(4, plain("misled by " + criterion)));
    item.unread().forEach(quote -> page.paragraph(4, plain("not read: " + quote)));
  }

  private void heading(String words) {
    page.blank();
    page.paragraph(0, new Painted(words, style::bold));
  }

  private static Painted plain(String words) {
    return Painted.plain(words);
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** An id as a person would write it. */
  private static String words(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
