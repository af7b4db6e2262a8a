package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;

/** A fault of a rulebook, for a program. */
final class FaultTree {
  private FaultTree() {}

  static void write(JsonGenerator out, RulebookFault fault) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", fault.kind().id());
    out.writeStringField("file", fault.file());
    out.writeNumberField("line", fault.line());
    out.writeNumberField("column", fault.column());
    out.writeNumberField("width", fault.width());
    out.writeStringField("message", fault.message());
    out.writeStringField("remedy", fault.remedy());
    out.writeStringField("context", fault.context());
    out.writeStringField("excerpt", fault.excerpt());
    out.writeEndObject();
  }
}
