package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.authoring.Candidate;
import dev.warrant.engine.authoring.CaseExplanation;
import dev.warrant.engine.authoring.ConditionTrial;
import dev.warrant.engine.authoring.CriterionExplanation;
import dev.warrant.engine.authoring.RuleTrial;
import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.rules.facts.Fact;
import java.io.IOException;

/**
 * Why a criterion stands where it does, for a program: every rule, condition, fact and constraint.
 *
 * @param version Warrant's own
 */
public record ExplanationTree(CaseExplanation explanation, String version)
    implements TreeFormat.Tree {
  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeObjectFieldStart("case");
    out.writeStringField("id", explanation.subject().id());
    out.writeStringField("source", explanation.subject().source());
    out.writeEndObject();
    out.writeObjectFieldStart("edition");
    out.writeStringField("id", explanation.edition().id());
    out.writeStringField("chosenBecause", explanation.edition().chosenBecause());
    out.writeStringField("sha256", explanation.edition().sha256());
    out.writeEndObject();
    out.writeArrayFieldStart("explanations");
    for (CriterionExplanation explained : explanation.requests()) {
      write(out, explained);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("facts");
    for (Fact fact : explanation.subject().facts()) {
      FactWriter.writeSelfContained(out, fact);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(JsonGenerator out, CriterionExplanation explained) throws IOException {
    out.writeStartObject();
    out.writeStringField("request", explained.request().id());
    out.writeStringField("criterion", explained.criterion().id());
    out.writeStringField("status", explained.status().name());
    out.writeStringField("passage", explanation.edition().id() + ":" + explained.passage().id());
    out.writeStringField("page", explained.passage().page());
    out.writeArrayFieldStart("rules");
    for (RuleTrial trial : explained.rules()) {
      write(out, trial);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** One rule with its conditions. */
  static void write(JsonGenerator out, RuleTrial trial) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", trial.rule().rule().citation());
    out.writeNumberField("line", trial.rule().rule().line());
    out.writeStringField("concludes", trial.rule().rule().concludes().name());
    out.writeBooleanField("concernsTheRequest", trial.concerned());
    out.writeBooleanField("fires", trial.fires());
    out.writeArrayFieldStart("conditions");
    for (ConditionTrial condition : trial.conditions()) {
      out.writeStartObject();
      out.writeStringField("condition", condition.condition().text());
      out.writeNumberField("line", condition.condition().line());
      out.writeStringField("outcome", condition.outcome().name());
      out.writeArrayFieldStart("facts");
      for (Fact fact : condition.matched()) {
        out.writeString(fact.id());
      }
      out.writeEndArray();
      out.writeArrayFieldStart("candidates");
      for (Candidate candidate : condition.candidates()) {
        write(out, candidate);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Candidate candidate) throws IOException {
    out.writeStartObject();
    out.writeStringField("fact", candidate.fact().id());
    out.writeArrayFieldStart("constraints");
    for (Candidate.Answer answer : candidate.answers()) {
      out.writeStartObject();
      out.writeStringField("constraint", answer.constraint().text());
      out.writeStringField("truth", answer.truth().name());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
