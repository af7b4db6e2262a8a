package dev.warrant.engine.audit;

import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts rows as they come, letter by letter, and sums them up at the end. What it keeps grows with
 * the kinds of letters and the bounds of {@link AuditSummary}, not with the number of letters. For
 * one thread.
 */
public final class AuditTally {
  private final LetterSample all = new LetterSample();
  private final Map<Dimension, GroupSamples> groups = new EnumMap<>(Dimension.class);
  private final PatternTally patterns = new PatternTally();
  private final RankedDepartures departures = new RankedDepartures();
  private final List<AuditRow> firstRows = new ArrayList<>();
  private final Map<Departure, Long> departureCounts = new EnumMap<>(Departure.class);
  private final Map<String, Map<Verdict, Long>> findings = new TreeMap<>();
  private final CitationTally citations = new CitationTally();
  private final Map<String, String> editions = new TreeMap<>();
  private final List<AuditError> errors = new ArrayList<>();
  private long errorCount;
  private long letters;
  private long items;
  private long notCovered;

  public AuditTally() {
    for (Dimension dimension : Dimension.values()) {
      groups.put(dimension, new GroupSamples(dimension));
    }
    for (Departure departure : Departure.values()) {
      departureCounts.put(departure, 0L);
    }
  }

  /** Counts the rows of one letter; letters are to be added in the order given. */
  public void add(List<AuditRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    letters++;
    rows.forEach(this::add);
    List<AuditRow> covered = rows.stream().filter(AuditRow::covered).toList();
    all.add(covered);
    groups.values().forEach(samples -> samples.add(covered));
    covered.forEach(patterns::add);
    covered.forEach(citations::add);
    AuditRow first = rows.get(0);
    if (!first.undecided().isEmpty()) {
      error(Undecided.error(first.source(), first.undecided()));
    }
  }

  private void add(AuditRow row) {
    items++;
    if (items <= AuditSummary.MOST_ROWS) {
      firstRows.add(row);
    }
    notCovered += row.covered() ? 0 : 1;
    departureCounts.merge(row.departure(), 1L, Long::sum);
    departures.add(row);
    editions.put(row.edition(), row.sha256());
    for (ReviewerFinding finding : row.findings()) {
      findings
          .computeIfAbsent(
              finding.concept() + " " + finding.kind(), f -> new EnumMap<>(Verdict.class))
          .merge(finding.verdict(), 1L, Long::sum);
    }
  }

  /** Notes a letter that yielded no rows. */
  public void add(AuditError error) {
    error(error);
  }

  private void error(AuditError error) {
    errorCount++;
    if (errors.size() < AuditSummary.MOST_ERRORS) {
      errors.add(error);
    }
  }

  /** What the rows so far show together. */
  public AuditSummary summary() {
    Map<Dimension, List<GroupAgreement>> breakdown = new EnumMap<>(Dimension.class);
    groups.forEach((dimension, samples) -> breakdown.put(dimension, samples.agreement()));
    List<PatternGroup> split = patterns.split();
    List<NearestPair> pairs = NearestPatterns.of(patterns.groups());
    return new AuditSummary(
        letters,
        items,
        notCovered,
        editions,
        all.items() == 0 ? Optional.empty() : Optional.of(AgreementFigures.of(all)),
        breakdown,
        departureCounts,
        departures.ranked(),
        items <= AuditSummary.MOST_ROWS ? firstRows : List.of(),
        split.subList(0, Math.min(split.size(), AuditSummary.MOST_GROUPS)),
        split.size(),
        pairs.subList(0, Math.min(pairs.size(), AuditSummary.MOST_GROUPS)),
        pairs.size(),
        consistency(),
        findingCounts(),
        citations.counts(),
        errors,
        errorCount);
  }

  private List<Consistency> consistency() {
    List<Consistency> found = new ArrayList<>();
    found.add(PatternConsistency.of("", patterns.groups()));
    patterns.byTopic().forEach((topic, groups) -> found.add(PatternConsistency.of(topic, groups)));
    return found;
  }

  private List<FindingCount> findingCounts() {
    List<FindingCount> counts = new ArrayList<>();
    findings.forEach(
        (key, verdicts) -> {
          String[] parts = key.split(" ", 2);
          counts.add(
              new FindingCount(
                  parts[0],
                  ReviewerFinding.Kind.valueOf(parts[1]),
                  verdicts.getOrDefault(Verdict.CONFIRMED, 0L),
                  verdicts.getOrDefault(Verdict.CONTRADICTED, 0L),
                  verdicts.getOrDefault(Verdict.NOT_CHECKABLE, 0L)));
        });
    counts.sort(
        Comparator.comparingLong(FindingCount::contradicted)
            .thenComparingLong(FindingCount::confirmed)
            .thenComparingLong(FindingCount::notCheckable)
            .reversed());
    return counts;
  }
}
