package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.engine.authoring.RuleTrial;
import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.util.List;

/**
 * What came of the tests of a rulebook, for a program.
 *
 * @param results one for each test, by file and line
 * @param faults what could not be read
 * @param version Warrant's own
 */
public record RuleTestTree(List<RuleTestResult> results, List<RulebookFault> faults, String version)
    implements TreeFormat.Tree {
  public RuleTestTree {
    results = List.copyOf(results);
    faults = List.copyOf(faults);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeNumberField("tests", results.size());
    out.writeNumberField("failed", results.stream().filter(result -> !result.passed()).count());
    out.writeArrayFieldStart("results");
    for (RuleTestResult result : results) {
      write(out, result);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("faults");
    for (RulebookFault fault : faults) {
      FaultTree.write(out, fault);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, RuleTestResult result) throws IOException {
    out.writeStartObject();
    out.writeStringField("file", result.test().file());
    out.writeNumberField("line", result.test().line());
    out.writeStringField("name", result.test().name());
    out.writeBooleanField("passed", result.passed());
    if (!result.passed()) {
      out.writeArrayFieldStart("facts");
      for (Fact fact : result.known()) {
        FactWriter.writeSelfContained(out, fact);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("wrong");
      for (RuleTestResult.Wrong wrong : result.wrong()) {
        out.writeStartObject();
        out.writeStringField("criterion", wrong.expected().criterion());
        out.writeNumberField("line", wrong.expected().line());
        out.writeStringField("expected", wrong.expected().status().name());
        out.writeStringField("actual", wrong.actual().name());
        out.writeBooleanField("disputed", wrong.disputed());
        out.writeArrayFieldStart("rules");
        for (RuleTrial trial : wrong.why()) {
          ExplanationTree.write(out, trial);
        }
        out.writeEndArray();
        out.writeEndObject();
      }
      out.writeEndArray();
      if (result.decision().isPresent()) {
        out.writeStringField("recommendation", result.decision().get().name());
      }
    }
    out.writeEndObject();
  }
}
