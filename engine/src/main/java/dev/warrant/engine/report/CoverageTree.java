package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.authoring.Coverage;
import dev.warrant.rules.criteria.Status;
import java.io.IOException;
import java.util.List;

/**
 * How much of the rules is tried, for a program.
 *
 * @param editions one for each edition, in the order of their folders
 * @param version Warrant's own
 */
public record CoverageTree(List<Coverage> editions, String version) implements TreeFormat.Tree {
  public CoverageTree {
    editions = List.copyOf(editions);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeArrayFieldStart("editions");
    for (Coverage coverage : editions) {
      write(out, coverage);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Coverage coverage) throws IOException {
    out.writeStartObject();
    out.writeStringField("edition", coverage.edition());
    out.writeNumberField("tests", coverage.tests());
    out.writeNumberField("cases", coverage.cases());
    out.writeNumberField("criteriaTried", coverage.criteriaTried());
    out.writeNumberField("rulesFired", coverage.rulesFired());
    out.writeNumberField("constraintsTried", coverage.constraintsTried());
    out.writeNumberField("constraintsPercent", coverage.percent());
    out.writeArrayFieldStart("criteria");
    for (Coverage.CriterionSeen seen : coverage.criteria()) {
      out.writeStartObject();
      out.writeStringField("id", seen.criterion());
      out.writeStringField("topic", seen.topic());
      for (Status status : Status.values()) {
        out.writeNumberField(status.name(), seen.seen(status).times());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rules");
    for (Coverage.RuleSeen seen : coverage.rules()) {
      out.writeStartObject();
      out.writeStringField("rule", seen.rule().citation());
      out.writeNumberField("line", seen.rule().line());
      out.writeNumberField("fired", seen.fired().times());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("constraints");
    for (Coverage.ConstraintSeen seen : coverage.constraints()) {
      out.writeStartObject();
      out.writeStringField("file", seen.rule().file());
      out.writeNumberField("line", seen.constraint().line());
      out.writeNumberField("column", seen.constraint().column());
      out.writeStringField("constraint", seen.constraint().text());
      out.writeNumberField("held", seen.held().times());
      out.writeNumberField("failed", seen.failed().times());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
