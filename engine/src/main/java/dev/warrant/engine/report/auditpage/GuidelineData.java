package dev.warrant.engine.report.auditpage;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditedCriterion;
import dev.warrant.engine.audit.Departure;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Verification;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What departures name: kinds, topics, and what the guideline says on criteria, each once. */
final class GuidelineData {
  private final GuidelineNames names;
  private final Map<String, String> topics = new TreeMap<>();
  private final Map<String, Named> criteria = new TreeMap<>();

  GuidelineData(GuidelineNames names) {
    this.names = names;
  }

  /** Takes in what a row names. */
  void name(AuditRow row) {
    if (row.topic() != null) {
      topics.computeIfAbsent(row.topic(), names::topic);
    }
    for (AuditedCriterion criterion : row.criteria()) {
      criteria.putIfAbsent(
          DepartureData.key(row, criterion.id()), new Named(row.edition(), criterion.id()));
    }
  }

  String json() {
    return PageJson.of(
        out -> {
          out.writeStartObject();
          out.writeObjectFieldStart("kinds");
          for (Departure kind : Departure.values()) {
            out.writeStringField(Labels.of(kind), Labels.meaning(kind));
          }
          out.writeEndObject();
          out.writeObjectFieldStart("topics");
          for (Map.Entry<String, String> topic : topics.entrySet()) {
            out.writeStringField(topic.getKey(), topic.getValue());
          }
          out.writeEndObject();
          out.writeObjectFieldStart("criteria");
          for (Map.Entry<String, Named> criterion : criteria.entrySet()) {
            out.writeObjectFieldStart(criterion.getKey());
            write(out, criterion.getValue());
            out.writeEndObject();
          }
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private void write(JsonGenerator out, Named criterion) throws IOException {
    out.writeStringField("name", GuidelineNames.words(criterion.id()));
    var definition = names.criterion(criterion.edition(), criterion.id());
    if (definition.isPresent()) {
      out.writeStringField("asks", definition.get().asks());
    }
    var passage = names.passage(criterion.edition(), criterion.id());
    if (passage.isPresent()) {
      write(out, passage.get());
    }
  }

  private static void write(JsonGenerator out, Passage passage) throws IOException {
    out.writeStringField("section", passage.section());
    if (passage.page() != null) {
      out.writeStringField("page", passage.page());
    }
    out.writeStringField("text", passage.text());
    boolean doubtful =
        passage.verification() == Verification.RECALLED
            || passage.verification() == Verification.UNVERIFIED;
    out.writeBooleanField("unverified", doubtful);
  }

  private record Named(String edition, String id) {}
}
