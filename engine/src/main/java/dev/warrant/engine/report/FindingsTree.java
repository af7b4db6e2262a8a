package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.util.List;

/**
 * What is wrong with a rulebook, for a program.
 *
 * @param findings by place
 * @param version Warrant's own
 */
public record FindingsTree(List<RulebookFault> findings, String version)
    implements TreeFormat.Tree {
  public FindingsTree {
    findings = List.copyOf(findings);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeArrayFieldStart("findings");
    for (RulebookFault finding : findings) {
      FaultTree.write(out, finding);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
