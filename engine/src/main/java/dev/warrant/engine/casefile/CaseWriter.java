package dev.warrant.engine.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.guideline.FactReader;
import java.io.IOException;
import java.util.List;

/** Writes a case in the case format. */
public final class CaseWriter {
  private CaseWriter() {}

  /**
   * The whole case: its heading, what is asked for, what the record says.
   *
   * @param version version of Warrant, for the reader's information
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator out, Case subject, String version) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    writeHeading(out, subject);
    writeFacts(out, "requests", subject.requests());
    writeFacts(out, "facts", subject.facts());
    out.writeEndObject();
  }

  /**
   * The field {@code case}: which case it is. A date that the record does not state is null.
   *
   * @throws IOException if the generator cannot write
   */
  public static void writeHeading(JsonGenerator out, Case subject) throws IOException {
    out.writeObjectFieldStart("case");
    out.writeStringField("id", subject.id());
    out.writeStringField("source", subject.source());
    out.writeStringField("kind", FactReader.writtenName(subject.kind()));
    out.writeStringField("date", subject.date() == null ? null : subject.date().toString());
    out.writeStringField("dateBasis", subject.dateBasis());
    out.writeEndObject();
  }

  private static void writeFacts(JsonGenerator out, String name, List<? extends Fact> facts)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Fact fact : facts) {
      FactWriter.write(out, fact);
    }
    out.writeEndArray();
  }
}
