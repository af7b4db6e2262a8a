package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a rulebook as SARIF 2.1.0, which editors and code review show in place.
 *
 * @param findings by place
 * @param version Warrant's own
 */
public record SarifTree(List<RulebookFault> findings, String version) implements TreeFormat.Tree {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  public SarifTree {
    findings = List.copyOf(findings);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", SCHEMA);
    out.writeStringField("version", "2.1.0");
    out.writeArrayFieldStart("runs");
    out.writeStartObject();
    writeTool(out);
    out.writeStringField("columnKind", "utf16CodeUnits");
    out.writeArrayFieldStart("results");
    for (RulebookFault finding : findings) {
      write(out, finding);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void writeTool(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", "warrant rules check");
    out.writeStringField("version", version);
    out.writeArrayFieldStart("rules");
    for (FaultKind kind : FaultKind.values()) {
      out.writeStartObject();
      out.writeStringField("id", kind.id());
      text(out, "shortDescription", kind.meaning());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, RulebookFault fault) throws IOException {
    out.writeStartObject();
    out.writeStringField("ruleId", fault.kind().id());
    out.writeStringField("level", "error");
    text(out, "message", message(fault));
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    out.writeObjectFieldStart("physicalLocation");
    out.writeObjectFieldStart("artifactLocation");
    out.writeStringField("uri", uri(fault.file()));
    out.writeEndObject();
    if (fault.line() > 0) {
      out.writeObjectFieldStart("region");
      out.writeNumberField("startLine", fault.line());
      if (fault.column() > 0) {
        out.writeNumberField("startColumn", fault.column());
        if (fault.width() > 0) {
          out.writeNumberField("endColumn", fault.column() + fault.width());
        }
      }
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String message(RulebookFault fault) {
    return Stream.of(fault.message(), fault.remedy(), fault.context())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void text(JsonGenerator out, String field, String words) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("text", words);
    out.writeEndObject();
  }

  /** A path as a relative or absolute reference, with what an address cannot hold escaped. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException unforeseen) {
      return path;
    }
  }
}
