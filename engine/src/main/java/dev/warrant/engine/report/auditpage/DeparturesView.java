package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Departure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    List<AuditRow> listed = new ArrayList<>(summary.departures());
    summary.rows().stream().filter(row -> !departs(row)).forEach(listed::add);
    List<Candidate> fitting =
        fitting(
            IntStream.range(0, listed.size())
                .mapToObj(place -> Candidate.of(listed.get(place), place + 1))
                .toList());
    GuidelineData guideline = new GuidelineData(names);
    fitting.forEach(candidate -> guideline.name(candidate.row()));
    long departures = fitting.stream().filter(candidate -> departs(candidate.row())).count();
    long others = fitting.size() - departures;
    long all =
        summary.departureCounts().entrySet().stream()
            .filter(count -> count.getKey() != Departure.NONE)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new DeparturesView(
        fitting.stream()
            .map(Candidate::json)
            .collect(
                Collectors.joining(
                    ",\n", "{\"guideline\":" + guideline.json() + ",\"rows\":[", "]}")),
        Numbers.count(departures),
        Numbers.count(all),
        departures >= all,
        others > 0 ? Numbers.count(others) : "");
  }

  private static boolean departs(AuditRow row) {
    return row.departure() != Departure.NONE;
  }

  /** Where there is too much for a page, each kind gives up the same part of its last rows. */
  private static List<Candidate> fitting(List<Candidate> all) {
    Map<Departure, Integer> room =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    candidate -> candidate.row().departure(),
                    () -> new EnumMap<>(Departure.class),
                    Collectors.summingInt(Candidate::bytes)));
    long sum = room.values().stream().mapToLong(Integer::longValue).sum();
    if (sum <= MOST_BYTES) {
      return all;
    }
    room.replaceAll((kind, bytes) -> (int) ((long) bytes * MOST_BYTES / sum));
    return all.stream()
        .filter(
            candidate ->
                room.merge(candidate.row().departure(), -candidate.bytes(), Integer::sum) >= 0)
        .toList();
  }

  private record Candidate(AuditRow row, String json, int bytes) {
    static Candidate of(AuditRow row, int rank) {
      String json = DepartureData.of(row, rank);
      return new Candidate(row, json, json.getBytes(StandardCharsets.UTF_8).length);
    }
  }
}
