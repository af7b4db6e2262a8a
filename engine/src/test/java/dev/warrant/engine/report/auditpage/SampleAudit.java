package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.Agreement;
import dev.warrant.engine.audit.AuditError;
import dev.warrant.engine.audit.AuditRow;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.AuditedCriterion;
import dev.warrant.engine.audit.CitationCount;
import dev.warrant.engine.audit.CitedGuideline;
import dev.warrant.engine.audit.Consistency;
import dev.warrant.engine.audit.Departure;
import dev.warrant.engine.audit.Dimension;
import dev.warrant.engine.audit.FactPattern;
import dev.warrant.engine.audit.Figure;
import dev.warrant.engine.audit.FindingCount;
import dev.warrant.engine.audit.GroupAgreement;
import dev.warrant.engine.audit.ItemReference;
import dev.warrant.engine.audit.NearestPair;
import dev.warrant.engine.audit.Outcome;
import dev.warrant.engine.audit.PatternGroup;
import dev.warrant.engine.audit.Quotation;
import dev.warrant.engine.audit.ReviewerFinding;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.UrOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What an audit may have found, made up: enough of each to fill every part of a page. */
final class SampleAudit {
  /** Words that would break a page which takes them for more than words. */
  static final String HOSTILE =
      "</script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\">"
          + "'\"\u2028\u2029\u202E{{items}}&lt;b&gt;";

  private static final List<Departure> KINDS =
      List.of(Departure.OUTCOME, Departure.PARTIAL, Departure.CITATION, Departure.FINDING);

  private SampleAudit() {}

  /** An audit with this many departures, the first of which holds hostile words. */
  static AuditSummary of(int departures) {
    Map<Departure, Long> counts = new TreeMap<>();
    counts.put(Departure.NONE, 4L * departures);
    KINDS.forEach(kind -> counts.put(kind, (long) departures / KINDS.size()));
    long items = 5L * departures + 300;
    return new AuditSummary(
        items / 2,
        items,
        300,
        Map.of("mtus-2009", "0123456789abcdef"),
        Optional.of(agreement(items - 300, 0.86)),
        breakdown(items),
        counts,
        IntStream.range(0, departures).mapToObj(number -> row(number, departures)).toList(),
        List.of(),
        List.of(group("baclofen", Status.NOT_DOCUMENTED, 31, 4), group(HOSTILE, Status.MET, 9, 8)),
        2,
        List.of(
            new NearestPair(
                "short-course",
                group("baclofen", Status.MET, 3, 12),
                group("baclofen", Status.NOT_DOCUMENTED, 31, 4))),
        1,
        List.of(
            new Consistency("", 120, 2400, 41, 0.91, 0.78),
            new Consistency("muscle-relaxants", 60, 1300, 22, 0.88, 0.71)),
        List.of(
            new FindingCount(
                "functional-improvement", ReviewerFinding.Kind.UNDOCUMENTED, 210, 34, 12),
            new FindingCount("multiple-sclerosis", ReviewerFinding.Kind.ABSENT, 4, 1, 0)),
        List.of(
            new CitationCount(
                "muscle-relaxants",
                1300,
                1100,
                44,
                List.of(new CitationCount.SectionCount("Muscle relaxants (for pain)", 900)))),
        List.of(new AuditError("scan.pdf", List.of("It has no words. Turn it into text first."))),
        1);
  }

  private static Agreement agreement(long items, double accuracy) {
    long right = Math.round(items * accuracy / 2);
    long wrong = Math.round(items * (1 - accuracy) / 2);
    return new Agreement(
        items,
        Map.of(
            Outcome.UPHELD, Map.of(Outcome.UPHELD, right, Outcome.OVERTURNED, wrong),
            Outcome.OVERTURNED, Map.of(Outcome.OVERTURNED, right, Outcome.UPHELD, wrong)),
        around(accuracy, items),
        around(accuracy - 0.03, items),
        around(accuracy - 0.2, items),
        around(accuracy - 0.19, items),
        Optional.of(around(accuracy - 0.1, items)),
        new Agreement.Baseline(around(0.52, items), 1 / 3.0));
  }

  private static Figure around(double value, long items) {
    double half = 0.98 / Math.sqrt((double) items);
    return new Figure(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  private static Map<Dimension, List<GroupAgreement>> breakdown(long items) {
    return Map.of(
        Dimension.TOPIC,
        groups(items, "muscle-relaxants", "opioids", "benzodiazepines"),
        Dimension.YEAR,
        groups(items, "2015", "2014", "2013"),
        Dimension.TREATMENT,
        groups(
            items, IntStream.range(0, 20).mapToObj(n -> "treatment " + n).toArray(String[]::new)),
        Dimension.SPECIALTY,
        groups(items, "Physical Medicine & Rehabilitation", "Pain Medicine", HOSTILE),
        Dimension.CITED_SECTION,
        groups(items, "Muscle relaxants (for pain)", "unsaid"));
  }

  private static List<GroupAgreement> groups(long items, String... names) {
    return IntStream.range(0, names.length)
        .mapToObj(
            place ->
                new GroupAgreement(
                    names[place], agreement(items / (place + 2), 0.93 - 0.02 * place)))
        .toList();
  }

  private static PatternGroup group(String treatment, Status status, long upheld, long overturned) {
    return new PatternGroup(
        new FactPattern(
            treatment,
            false,
            new TreeMap<>(Map.of("short-course", status, "acute-exacerbation", Status.MET))),
        Outcome.UPHELD,
        new TreeMap<>(Map.of(Outcome.UPHELD, upheld, Outcome.OVERTURNED, overturned)),
        List.of(
            new ItemReference("a.txt", "CM15-0000001", 1, Outcome.UPHELD),
            new ItemReference("b.txt", "CM15-0000002", 2, Outcome.OVERTURNED)));
  }

  private static AuditRow row(int number, int departures) {
    Departure kind = KINDS.get(Math.min(3, 4 * number / Math.max(1, departures)));
    boolean first = number == 0;
    String said =
        "The worker reports an acute flare-up of the back pain since last week, number " + number;
    String reason =
        "There is no documentation of an acute exacerbation. Therefore, the request number "
            + number
            + " is not medically necessary.";
    return new AuditRow(
        "letters/%03d/%07d.txt".formatted(number / 1000, number),
        "CM15-%07d".formatted(number),
        1 + number % 3,
        first ? HOSTILE : "Cyclobenzaprine 7.5 mg #" + (20 + number % 7),
        number % 2 == 0 ? "cyclobenzaprine" : "methocarbamol",
        "muscle-relaxants",
        number % 3 == 0 ? Outcome.PARTIALLY_OVERTURNED : Outcome.UPHELD,
        Outcome.OVERTURNED,
        kind == Departure.CITATION || kind == Departure.FINDING,
        Recommendation.APPROVE,
        List.of("acute-exacerbation", "short-course"),
        List.of("24"),
        List.of("41", "63", "64"),
        kind,
        List.of(number % 2 == 0 ? "Pain Medicine" : "Neurology"),
        List.of("California"),
        LocalDate.of(2013 + number % 3, 5, 4),
        null,
        "mtus-2009",
        "0123456789abcdef",
        UrOutcome.DENIED,
        false,
        kind == Departure.CITATION,
        4 - 3.0 * number / departures,
        List.of(
            criterion("acute-exacerbation", first ? HOSTILE : said),
            criterion("short-course", said),
            criterion("first-line-failed", said)),
        List.of(
            new CitedGuideline(
                CitedGuideline.By.REVIEWER,
                "MTUS Chronic Pain Treatment Guidelines",
                "Benzodiazepines",
                List.of("24"),
                true)),
        List.of(
            new ReviewerFinding(
                "acute-exacerbation",
                null,
                ReviewerFinding.Kind.UNDOCUMENTED,
                quotation(first ? HOSTILE : "There is no documentation of an acute exacerbation."),
                ReviewerFinding.Verdict.CONTRADICTED,
                List.of(quotation(said)),
                List.of())),
        List.of(quotation(first ? HOSTILE : reason)),
        List.of());
  }

  private static AuditedCriterion criterion(String id, String words) {
    return new AuditedCriterion(
        id, Status.MET, Polarity.REQUIRED, "63", 1, List.of(quotation(words)));
  }

  private static Quotation quotation(String words) {
    return new Quotation("clinical-case-summary", 0, words.length(), words);
  }
}
