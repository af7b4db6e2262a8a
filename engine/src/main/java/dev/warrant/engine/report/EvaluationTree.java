package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.ConfusionMatrix;
import dev.warrant.engine.evaluation.Evaluation;
import dev.warrant.engine.evaluation.Evaluation.RiskCoverage;
import dev.warrant.engine.evaluation.ScoredItem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** The score of a set of cases as a tree; shares are rounded to four decimals. */
public final class EvaluationTree implements TreeFormat.Tree {
  private static final int DECIMALS = 4;

  private final Evaluation evaluation;
  private final boolean riskCoverage;
  private final String version;

  /**
   * @param evaluation the score
   * @param riskCoverage whether the risk-coverage curve is wanted
   * @param version version of Warrant that predicted
   */
  public EvaluationTree(Evaluation evaluation, boolean riskCoverage, String version) {
    this.evaluation = evaluation;
    this.riskCoverage = riskCoverage;
    this.version = version;
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeNumberField("cases", evaluation.cases());
    matrix(out, evaluation.overall());
    share(out, "evidenceRecall", evaluation.evidenceRecall());
    out.writeNumberField("quotes", evaluation.quoted());
    out.writeArrayFieldStart("topics");
    for (Map.Entry<String, ConfusionMatrix<Recommendation>> topic :
        evaluation.byTopic().entrySet()) {
      out.writeStartObject();
      out.writeStringField("topic", topic.getKey());
      matrix(out, topic.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("misses");
    for (ScoredItem miss : evaluation.misses()) {
      item(out, miss);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("unread");
    for (ScoredItem item : evaluation.items()) {
      if (item.right() && !item.unread().isEmpty()) {
        item(out, item);
      }
    }
    out.writeEndArray();
    strings(out, "unlooked", evaluation.unlooked());
    if (riskCoverage) {
      riskCoverage(out);
    }
    out.writeEndObject();
  }

  private static void matrix(JsonGenerator out, ConfusionMatrix<Recommendation> matrix)
      throws IOException {
    out.writeNumberField("items", matrix.total());
    share(out, "accuracy", matrix.accuracy());
    share(out, "balancedAccuracy", matrix.balancedAccuracy());
    share(out, "macroF1", matrix.macroF1());
    share(out, "kappa", matrix.kappa());
    share(out, "matthewsCorrelation", matrix.matthewsCorrelation());
    out.writeObjectFieldStart("labels");
    for (Recommendation label : matrix.table().keySet()) {
      out.writeObjectFieldStart(label.name());
      share(out, "precision", matrix.precision(label));
      share(out, "recall", matrix.recall(label));
      share(out, "f1", matrix.f1(label));
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeObjectFieldStart("confusion");
    for (Map.Entry<Recommendation, Map<Recommendation, Long>> row : matrix.table().entrySet()) {
      out.writeObjectFieldStart(row.getKey().name());
      for (Map.Entry<Recommendation, Long> cell : row.getValue().entrySet()) {
        out.writeNumberField(cell.getKey().name(), cell.getValue());
      }
      out.writeNumberField("notFound", matrix.missed(row.getKey()));
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void item(JsonGenerator out, ScoredItem item) throws IOException {
    out.writeStartObject();
    out.writeStringField("case", item.caseId());
    out.writeStringField("request", item.request());
    out.writeStringField("topic", item.topic());
    out.writeStringField("gold", item.gold().name());
    out.writeStringField("predicted", item.predicted() == null ? null : item.predicted().name());
    share(out, "firmness", item.firm());
    strings(out, "misled", item.misled());
    strings(out, "unread", item.unread());
    out.writeEndObject();
  }

  private void riskCoverage(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("riskCoverage");
    for (RiskCoverage point : evaluation.riskCoverage()) {
      out.writeStartObject();
      share(out, "firmness", point.firm());
      out.writeNumberField("items", point.kept());
      share(out, "coverage", point.coverage());
      share(out, "accuracy", point.accuracy());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void share(JsonGenerator out, String name, double share) throws IOException {
    out.writeNumberField(
        name, BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static void strings(JsonGenerator out, String name, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
