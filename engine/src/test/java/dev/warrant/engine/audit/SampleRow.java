package dev.warrant.engine.audit;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of which a test says only what it is about. */
public final class SampleRow {
  private String source = "letters/a.txt";
  private int item = 1;
  private String treatment = "baclofen";
  private String topic = "muscle-relaxants";
  private Outcome actual = Outcome.UPHELD;
  private Outcome predicted = Outcome.UPHELD;
  private Departure departure = Departure.NONE;
  private double clearCut;
  private String sha256 = "abc";
  private List<String> specialty = List.of("Neurology");
  private LocalDate decidedOn = LocalDate.of(2015, 4, 7);
  private final List<AuditedCriterion> criteria = new ArrayList<>();
  private final List<CitedGuideline> citations = new ArrayList<>();
  private final List<ReviewerFinding> findings = new ArrayList<>();
  private List<String> undecided = List.of();

  private SampleRow() {}

  /** An upheld item that was predicted to be. */
  public static SampleRow of(String source, int item) {
    SampleRow row = new SampleRow();
    row.source = source;
    row.item = item;
    return row;
  }

  public static SampleRow decided(Outcome actual, Outcome predicted) {
    SampleRow row = new SampleRow();
    row.actual = actual;
    row.predicted = predicted;
    return row;
  }

  public SampleRow actual(Outcome outcome) {
    actual = outcome;
    return this;
  }

  public SampleRow treatment(String name, String ofTopic) {
    treatment = name;
    topic = ofTopic;
    return this;
  }

  public SampleRow departs(Departure kind, double howClearly) {
    departure = kind;
    clearCut = howClearly;
    return this;
  }

  public SampleRow judgedBy(String sha) {
    sha256 = sha;
    return this;
  }

  public SampleRow reviewedBy(String... specialties) {
    specialty = List.of(specialties);
    return this;
  }

  public SampleRow decidedOn(LocalDate day) {
    decidedOn = day;
    return this;
  }

  public SampleRow criterion(String id, Status status) {
    return criterion(id, status, Polarity.REQUIRED);
  }

  public SampleRow criterion(String id, Status status, Polarity polarity) {
    criteria.add(new AuditedCriterion(id, status, polarity, "63", 1, List.of()));
    return this;
  }

  public SampleRow cites(String section, String... pages) {
    citations.add(
        new CitedGuideline(CitedGuideline.By.REVIEWER, "MTUS", section, List.of(pages), true));
    return this;
  }

  public SampleRow finds(String concept, ReviewerFinding.Verdict verdict) {
    Quotation words = new Quotation("decision-rationale", 0, 5, "words");
    findings.add(
        new ReviewerFinding(
            concept,
            null,
            ReviewerFinding.Kind.UNDOCUMENTED,
            words,
            verdict,
            List.of(words),
            List.of()));
    return this;
  }

  public SampleRow besideUndecided(String... texts) {
    undecided = List.of(texts);
    return this;
  }

  /** The row. */
  public AuditRow build() {
    boolean covered = predicted != Outcome.NOT_COVERED;
    return new AuditRow(
        source,
        "CM15-" + source.hashCode(),
        item,
        treatment + ", one \"tablet\" #30",
        treatment,
        covered ? topic : null,
        actual,
        predicted,
        actual == predicted,
        Recommendation.DENY,
        List.of("acute-exacerbation"),
        citations.stream().flatMap(cited -> cited.pages().stream()).toList(),
        List.of("63", "64"),
        departure,
        specialty,
        List.of("Ohio"),
        decidedOn,
        null,
        "mtus-2009",
        sha256,
        null,
        false,
        departure == Departure.CITATION,
        clearCut,
        criteria,
        citations,
        findings,
        List.of(),
        undecided);
  }
}
