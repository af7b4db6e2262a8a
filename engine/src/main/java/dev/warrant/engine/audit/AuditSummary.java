package dev.warrant.engine.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What many audited items show together.
 *
 * @param letters how many letters yielded rows
 * @param items how many items were decided
 * @param notCovered on how many of them no rule speaks; they count in no figure of agreement
 * @param editions which editions judged, {@code id} to {@code sha256}
 * @param overall agreement over all covered items; empty where there is none
 * @param breakdown agreement by group, for each dimension; the groups with most items first, at
 *     most {@link #MOST_GROUPS_OF_A_DIMENSION} of them
 * @param departureCounts how many items depart in what; every kind, {@link Departure#NONE} too
 * @param departures the departures, the most clear-cut first: kinds in the order of {@link
 *     Departure}, then by {@link AuditRow#clearCut} falling, then in the order of the letters; at
 *     most {@link #MOST_DEPARTURES} of them, shared evenly by the kinds that need their share
 * @param rows every row in the order of the letters, where there are at most {@link #MOST_ROWS};
 *     else empty
 * @param splitGroups patterns of facts that were decided in different ways, those with most items
 *     in the minority first; at most {@link #MOST_GROUPS}
 * @param splitPatterns how many such patterns there are in all
 * @param nearestPairs pairs of patterns that differ in one criterion and in outcome, those with
 *     most items first; at most {@link #MOST_GROUPS}
 * @param nearestPairCount how many such pairs there are in all
 * @param consistency agreement within patterns: over all, then by topic
 * @param findings what reviewers assert of the record, most often contradicted first
 * @param citations where reviewers look, by topic
 * @param errors letters and items that could not be read; at most {@link #MOST_ERRORS}
 * @param errorCount how many there are in all
 */
public record AuditSummary(
    long letters,
    long items,
    long notCovered,
    Map<String, String> editions,
    Optional<Agreement> overall,
    Map<Dimension, List<GroupAgreement>> breakdown,
    Map<Departure, Long> departureCounts,
    List<AuditRow> departures,
    List<AuditRow> rows,
    List<PatternGroup> splitGroups,
    long splitPatterns,
    List<NearestPair> nearestPairs,
    long nearestPairCount,
    List<Consistency> consistency,
    List<FindingCount> findings,
    List<CitationCount> citations,
    List<AuditError> errors,
    long errorCount) {

  /** Departures kept with their evidence: what one page can show and memory can hold. */
  public static final int MOST_DEPARTURES = 2000;

  /** Rows kept whole: as many as a reader may want to see one by one. */
  public static final int MOST_ROWS = 50;

  /** Split groups, and nearest pairs, kept. */
  public static final int MOST_GROUPS = 200;

  /** Groups of one dimension kept. */
  public static final int MOST_GROUPS_OF_A_DIMENSION = 40;

  /** Errors kept by name. */
  public static final int MOST_ERRORS = 1000;

  public AuditSummary {
    editions = Collections.unmodifiableMap(new TreeMap<>(editions));
    breakdown = Collections.unmodifiableMap(new EnumMap<>(breakdown));
    departureCounts = Collections.unmodifiableMap(new EnumMap<>(departureCounts));
    departures = List.copyOf(departures);
    rows = List.copyOf(rows);
    splitGroups = List.copyOf(splitGroups);
    nearestPairs = List.copyOf(nearestPairs);
    consistency = List.copyOf(consistency);
    findings = List.copyOf(findings);
    citations = List.copyOf(citations);
    errors = List.copyOf(errors);
  }
}
