package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.casefile.CaseWriter;
import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.DoubtfulGround;
import dev.warrant.engine.determination.PathwayStanding;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Supply;
import java.io.IOException;
import java.util.List;

/** The predicted decisions of a case as a tree: the public interface that programs read. */
public final class DeterminationTree implements TreeFormat.Tree {
  /** Who decides: printed with every prediction. */
  public static final String NOTICE =
      "Predicted from the guideline; a decision to modify or deny is a physician's"
          + " (Labor Code 4610).";

  private final CaseDetermination result;
  private final String version;

  /**
   * @param result what was predicted
   * @param version version of Warrant that predicted it
   */
  public DeterminationTree(CaseDetermination result, String version) {
    this.result = result;
    this.version = version;
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    CaseWriter.writeHeading(out, result.subject());
    out.writeObjectFieldStart("edition");
    out.writeStringField("id", result.edition().id());
    out.writeStringField("chosenBecause", result.edition().chosenBecause());
    out.writeStringField("sha256", result.edition().sha256());
    out.writeEndObject();
    out.writeArrayFieldStart("determinations");
    for (Determination determination : result.determinations()) {
      determination(out, determination);
    }
    out.writeEndArray();
    facts(out);
    out.writeStringField("notice", NOTICE);
    out.writeEndObject();
  }

  private void facts(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("facts");
    for (Fact request : result.subject().requests()) {
      FactWriter.writeSelfContained(out, request);
    }
    for (Fact fact : result.subject().facts()) {
      FactWriter.writeSelfContained(out, fact);
    }
    out.writeEndArray();
  }

  private void determination(JsonGenerator out, Determination determination) throws IOException {
    out.writeStartObject();
    request(out, determination);
    out.writeStringField("recommendation", determination.recommendation().name());
    out.writeStringField("pathway", determination.pathway());
    pathways(out, determination);
    out.writeArrayFieldStart("criteria");
    for (CriterionStanding criterion : determination.criteria()) {
      criterion(out, criterion);
    }
    out.writeEndArray();
    if (determination.modification() != null) {
      modification(out, determination.modification());
    }
    out.writeArrayFieldStart("wouldChange");
    for (Change change : determination.wouldChange()) {
      out.writeStartObject();
      out.writeStringField("to", change.to().name());
      strings(out, "ifDocumented", change.ifDocumented());
      strings(out, "requests", change.requests());
      out.writeEndObject();
    }
    out.writeEndArray();
    doubtfulGrounds(out, determination);
    strings(out, "incurableBars", determination.incurableBars());
    if (determination.regimen() != null) {
      RegimenTree.write(out, determination.regimen());
    }
    out.writeStringField("rationale", determination.rationale());
    out.writeEndObject();
  }

  private static void pathways(JsonGenerator out, Determination determination) throws IOException {
    out.writeArrayFieldStart("pathways");
    for (PathwayStanding pathway : determination.pathways()) {
      out.writeStartObject();
      out.writeStringField("id", pathway.id());
      out.writeStringField("title", pathway.title());
      out.writeStringField("status", pathway.status().name());
      strings(out, "criteria", pathway.criteria());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void doubtfulGrounds(JsonGenerator out, Determination determination)
      throws IOException {
    out.writeArrayFieldStart("restsOn");
    for (DoubtfulGround ground : determination.restsOn()) {
      out.writeStartObject();
      out.writeStringField("criterion", ground.criterion());
      out.writeStringField("fact", ground.fact());
      out.writeStringField("doubt", ground.doubt());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void request(JsonGenerator out, Determination determination) throws IOException {
    Request request = determination.request();
    DrugRequest drug = request instanceof DrugRequest asked ? asked : null;
    out.writeObjectFieldStart("request");
    out.writeStringField("id", request.id());
    out.writeStringField("text", request.text());
    out.writeStringField("treatment", request.treatment());
    out.writeStringField("topic", determination.topic());
    value(out, "strength", drug == null ? null : drug.strength());
    value(out, "quantity", drug == null ? null : drug.quantity());
    value(out, "frequency", drug == null || drug.sig() == null ? null : drug.sig().text());
    value(out, "daysSupply", drug == null ? null : daysSupply(drug));
    if (drug != null) {
      value(out, "refills", drug.refills());
    }
    if (request instanceof InjectionRequest injection) {
      injection(out, injection);
    }
    out.writeEndObject();
  }

  /** As derived from the request, else as the request states it; null if neither settles it. */
  private Integer daysSupply(DrugRequest request) {
    return result.subject().facts().stream()
        .filter(Supply.class::isInstance)
        .map(Supply.class::cast)
        .filter(supply -> supply.of(request))
        .map(Supply::days)
        .findFirst()
        .orElse(request.statedDays());
  }

  private static void injection(JsonGenerator out, InjectionRequest injection) throws IOException {
    value(out, "region", injection.region());
    value(out, "approach", injection.approach());
    strings(out, "levels", injection.levels());
    value(out, "side", injection.side());
    value(out, "guidance", injection.guidance());
    value(out, "count", injection.count());
  }

  private static void criterion(JsonGenerator out, CriterionStanding criterion) throws IOException {
    out.writeStartObject();
    writeStanding(out, criterion);
    out.writeEndObject();
  }

  /** The fields of where a criterion stands. */
  static void writeStanding(JsonGenerator out, CriterionStanding criterion) throws IOException {
    out.writeStringField("id", criterion.id());
    out.writeStringField("title", criterion.title());
    out.writeStringField("status", criterion.status().name());
    out.writeStringField("polarity", criterion.polarity().name());
    out.writeStringField("passage", criterion.passage());
    out.writeStringField("page", criterion.page());
    if (criterion.verification() != null) {
      out.writeStringField("verification", criterion.verification().name());
    }
    out.writeStringField("rule", criterion.rule());
    strings(out, "because", criterion.because());
    if (!criterion.against().isEmpty()) {
      strings(out, "against", criterion.against());
    }
  }

  private static void modification(JsonGenerator out, SupportedPart part) throws IOException {
    out.writeObjectFieldStart("modification");
    known(out, "quantity", part.quantity());
    known(out, "taper", part.taper());
    known(out, "days", part.days());
    known(out, "rate", part.rate());
    known(out, "ratePassage", part.ratePassage());
    known(out, "ratePage", part.ratePage());
    if (!part.steps().isEmpty()) {
      strings(out, "steps", part.steps());
    }
    known(out, "quantityNotSettled", part.unsettled());
    known(out, "reason", part.reason());
    known(out, "passage", part.passage());
    known(out, "page", part.page());
    known(out, "allowedByUtilizationReview", part.allowedByUtilizationReview());
    out.writeEndObject();
  }

  private static void value(JsonGenerator out, String name, Object value) throws IOException {
    out.writeFieldName(name);
    FactWriter.writeValue(out, value);
  }

  private static void known(JsonGenerator out, String name, Object value) throws IOException {
    if (value != null) {
      value(out, name, value);
    }
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
