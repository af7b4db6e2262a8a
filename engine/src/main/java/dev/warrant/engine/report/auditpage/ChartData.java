package dev.warrant.engine.report.auditpage;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.audit.Agreement;
import dev.warrant.engine.report.PrintableText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the charts show: for each, its groups with the ends of their intervals, in percent. */
final class ChartData {
  private ChartData() {}

  static String of(Optional<Agreement> overall, List<BreakdownView> breakdowns) {
    return PageJson.of(
        out -> {
          out.writeStartArray();
          for (BreakdownView breakdown : breakdowns) {
            chart(out, breakdown, overall);
          }
          out.writeEndArray();
        });
  }

  private static void chart(JsonGenerator out, BreakdownView breakdown, Optional<Agreement> overall)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", breakdown.id());
    if (overall.isPresent()) {
      percent(out, "overall", overall.get().accuracy().value());
    }
    out.writeArrayFieldStart("groups");
    for (BreakdownView.Group group : breakdown.charted()) {
      out.writeStartObject();
      out.writeStringField("name", PrintableText.onOneLine(group.name()));
      out.writeStringField("items", group.items());
      percent(out, "value", group.figure().value());
      percent(out, "low", group.figure().low());
      percent(out, "high", group.figure().high());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void percent(JsonGenerator out, String field, double share) throws IOException {
    out.writeNumberField(field, Math.round(share * 1000) / 10.0);
  }
}
