package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Departure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The departures, as data from which the page makes its list; where an audit is small, every other
 * item follows them.
 *
 * @param json the rows and what they name, as JSON
 * @param shown how many departures the page holds
 * @param all how many there are
 * @param complete whether these are all
 * @param others how many items follow that do not depart; empty if none
 */
record DeparturesView(String json, String shown, String all, boolean complete, String others) {
  /**
   * Bytes of evidence that a page may hold, so that with all else it stays under five megabytes.
   */
  static final int MOST_BYTES = 4_000_000;

  static DeparturesView of(AuditSummary summary, GuidelineNames names) {
    List<AuditRow> others =
        summary.rows().stream().filter(row -> row.departure() == Departure.NONE).toList();
    List<String> rows = new ArrayList<>();
    GuidelineData guideline = new GuidelineData(names);
    long bytes = 0;
    int departures = 0;
    for (AuditRow row : Stream.concat(summary.departures().stream(), others.stream()).toList()) {
      String json = DepartureData.of(row, rows.size() + 1);
      bytes += json.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      rows.add(json);
      guideline.name(row);
      departures += row.departure() == Departure.NONE ? 0 : 1;
    }
    long all =
        summary.departureCounts().entrySet().stream()
            .filter(count -> count.getKey() != Departure.NONE)
            .mapToLong(count -> count.getValue())
            .sum();
    return new DeparturesView(
        "{\"guideline\":" + guideline.json() + ",\"rows\":[" + String.join(",\n", rows) + "]}",
        Numbers.count(departures),
        Numbers.count(all),
        departures >= all,
        rows.size() > departures ? Numbers.count(rows.size() - departures) : "");
  }
}
