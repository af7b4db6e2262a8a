package dev.warrant.engine.audit;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.nlp.review.Claim;
import dev.warrant.nlp.review.Claim.Qualifier;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import dev.warrant.rules.facts.WorkStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks a record through for what a claim is about. */
final class RecordSearch {
  /** Claims that the rules decide better than any single fact: the criteria that ask for them. */
  private static final Map<String, List<String>> CRITERIA =
      Map.ofEntries(
          Map.entry("radiculopathy-on-exam", List.of("radiculopathy-on-exam")),
          Map.entry("corroborating-study", List.of("imaging-or-edx-corroboration")),
          Map.entry("conservative-care", List.of("conservative-care-failed")),
          Map.entry(
              "first-line-trial",
              List.of(
                  "first-line-failed", "first-line-neuropathic-agent-failed", "nonopioid-failed")),
          Map.entry("localized-peripheral-pain", List.of("localized-peripheral-neuropathic-pain")),
          Map.entry("block-relief", List.of("prior-block-relief-50-six-weeks")),
          Map.entry("medication-reduced-after-block", List.of("medication-reduced-after-block")),
          Map.entry("fluoroscopic-guidance", List.of("fluoroscopy")),
          Map.entry("aberrant-behaviour-review", List.of("aberrant-behaviour-addressed")),
          Map.entry("moderate-to-severe-pain", List.of("moderate-to-severe-pain")),
          Map.entry("indication", List.of("documented-reason")),
          Map.entry("short-term-treatment", List.of("short-course", "use-within-four-weeks")),
          Map.entry("supply-short-enough", List.of("short-course", "use-within-four-weeks")));

  /** Claims that a criterion is not met. */
  private static final Map<String, List<String>> UNMET =
      Map.of(
          "supply-too-long", List.of("short-course", "use-within-four-weeks"),
          "dose-over-120", List.of("dose-within-120"),
          "not-a-patch", List.of("patch-form"));

  private final RecordView record;
  private final Claim claim;

  private RecordSearch(RecordView record, Claim claim) {
    this.record = record;
    this.claim = claim;
  }

  /** What of the record bears on the claim. */
  static Bearing bearingOn(Claim claim, RecordView record) {
    return new RecordSearch(record, claim).search();
  }

  private Bearing search() {
    List<String> criteria = CRITERIA.get(claim.concept());
    if (criteria != null) {
      return byCriteria(criteria);
    }
    List<String> unmet = UNMET.get(claim.concept());
    if (unmet != null) {
      return decided(unmet).turned();
    }
    return switch (claim.concept()) {
      case "functional-improvement" -> new BenefitSearch(record, claim).function();
      case "pain-relief" -> new BenefitSearch(record, claim).relief();
      case "side-effects" -> new BenefitSearch(record, claim).sideEffects();
      case "drug-screen" -> screens(screen -> true);
      case "illicit-drug" -> screens(screen -> screen.result() == ScreenResult.ILLICIT);
      case "prescription-monitoring" ->
          asserted(record.facts(PrescriptionMonitoring.class), fact -> true);
      case "treatment-trial" -> trials();
      case "request-frequency" -> directions();
      case "long-term-use" -> new UseSearch(record, claim).forSoLong();
      case "new-medicine" -> new UseSearch(record, claim).newlyBegun();
      case "use-duration" -> new UseSearch(record, claim).ofKnownLength();
      case "use-rationale" -> new BenefitSearch(record, claim).reasons();
      case "outcome-measurements" -> new BenefitSearch(record, claim).outcomes();
      case "medication-management" -> management();
      case "taper" -> spokenOf();
      case "sensory-deficit" -> complaints();
      case "part-already-allowed" -> allowed();
      default -> asserted(named(), fact -> fact.concept().equals(claim.concept()));
    };
  }

  private Bearing byCriteria(List<String> criteria) {
    Bearing decided = decided(criteria);
    return switch (claim.concept()) {
      // The criterion stands for injections alone; a record tells of therapy on any request.
      case "conservative-care" -> decided.known() ? decided : conservativeCare();
      // "Not for the short-term treatment of a flare" may be right of the flare alone.
      case "short-term-treatment" -> decided.withoutShowing();
      // What was taken before counts to the criterion, and not to the supply that is asked for.
      case "supply-short-enough" -> decided.withoutDenying();
      case "indication" -> decided.known() ? decided : new BenefitSearch(record, claim).reasons();
      default -> decided;
    };
  }

  private Bearing decided(List<String> criteria) {
    List<CriterionStanding> standings =
        criteria.stream().flatMap(criterion -> record.standing(criterion).stream()).toList();
    if (standings.isEmpty()) {
      return Bearing.unknown();
    }
    return new Bearing(
        grounds(standings, Status.MET).filter(RecordView::firm).toList(),
        grounds(standings, Status.NOT_MET).toList(),
        grounds(standings, Status.MET).filter(fact -> !RecordView.firm(fact)).toList(),
        true);
  }

  private Stream<Fact> grounds(List<CriterionStanding> standings, Status status) {
    return standings.stream()
        .filter(standing -> standing.status() == status)
        .flatMap(standing -> record.facts(standing.because()).stream())
        .filter(fact -> fact.evidence().quoted());
  }

  private Stream<Fact> named() {
    return Stream.of(Diagnosis.class, Finding.class, Assessment.class, WorkStatus.class)
        .flatMap(kind -> record.facts(kind));
  }

  /** Facts that the record asserts or denies in their own right. */
  private static <T extends Fact> Bearing asserted(Stream<T> facts, Predicate<T> wanted) {
    List<T> found = facts.filter(wanted).toList();
    return new Bearing(
        found.stream().filter(Fact::present).filter(RecordView::firm).<Fact>map(f -> f).toList(),
        found.stream().filter(Fact::absent).filter(RecordView::firm).<Fact>map(f -> f).toList(),
        found.stream()
            .filter(fact -> !RecordView.firm(fact) || !(fact.present() || fact.absent()))
            .<Fact>map(f -> f)
            .toList(),
        true);
  }

  private Bearing screens(Predicate<DrugScreen> wanted) {
    boolean recent = claim.qualifiers().contains(Qualifier.RECENT);
    List<DrugScreen> found =
        record.facts(DrugScreen.class).filter(Fact::present).filter(wanted).toList();
    Predicate<DrugScreen> shows =
        screen -> RecordView.firm(screen) && (!recent || screen.collectedOn() != null);
    return new Bearing(
        found.stream().filter(shows).<Fact>map(f -> f).toList(),
        record.facts(DrugScreen.class).filter(Fact::absent).<Fact>map(f -> f).toList(),
        found.stream().filter(shows.negate()).<Fact>map(f -> f).toList(),
        true);
  }

  private Bearing trials() {
    String treatment = claim.treatment();
    List<TreatmentTrial> tried =
        record
            .facts(TreatmentTrial.class)
            .filter(trial -> trial.concept().equals(treatment) || trial.inClass(treatment))
            .toList();
    List<MedicationUse> used =
        record
            .facts(MedicationUse.class)
            .filter(use -> use.concept().equals(treatment) || treatment.equals(use.drugClass()))
            .toList();
    return claim.qualifiers().contains(Qualifier.FAILED)
        ? asserted(tried.stream().filter(TreatmentTrial::failed), trial -> true)
            .and(
                asserted(
                        Stream.concat(
                            tried.stream().filter(trial -> !trial.failed()), used.stream()),
                        fact -> true)
                    .withoutShowing())
        : asserted(Stream.concat(tried.stream(), used.stream()), fact -> true);
  }

  /** That care was tried at all does not say that it failed, or was enough. */
  private Bearing conservativeCare() {
    return asserted(
            record
                .facts(TreatmentTrial.class)
                .filter(
                    trial ->
                        trial.inClass("physical-measure") || trial.inClass("conservative-care")),
            trial -> true)
        .withoutShowing();
  }

  private Bearing management() {
    Bearing screens = screens(screen -> true);
    Bearing monitoring = asserted(record.facts(PrescriptionMonitoring.class), fact -> true);
    Bearing agreement =
        asserted(record.facts(Assessment.class), fact -> fact.concept().equals("opioid-agreement"));
    return screens.and(monitoring).and(agreement);
  }

  /** What is only advised, or meant to be done, is spoken of. */
  private Bearing spokenOf() {
    List<Fact> found =
        named()
            .filter(fact -> fact.concept().equals(claim.concept()))
            .filter(fact -> !fact.absent())
            .toList();
    return new Bearing(found, List.of(), List.of(), true);
  }

  /** An examination without a deficit denies no complaint. */
  private Bearing complaints() {
    Bearing found = asserted(named(), fact -> fact.concept().equals(claim.concept()));
    return new Bearing(found.shows(), List.of(), found.hints(), true);
  }

  private Bearing allowed() {
    List<Fact> parts =
        record
            .facts(UrDecision.class)
            .filter(decision -> record.request().concept().equals(decision.treatment()))
            .filter(
                decision ->
                    decision.outcome() == UrOutcome.MODIFIED
                        || Boolean.TRUE.equals(decision.taperAllowed()))
            .<Fact>map(f -> f)
            .toList();
    return new Bearing(parts, List.of(), List.of(), true);
  }

  /** Directions that stand on the request itself; elsewhere they are a hint. */
  private Bearing directions() {
    if (!(record.request() instanceof DrugRequest drug)) {
      return Bearing.unknown();
    }
    boolean directed = drug.sig() != null && drug.sig().dosesPerDayHigh() != null;
    if (!directed) {
      return new Bearing(List.of(), List.of(), List.of(), true);
    }
    boolean ownWords =
        drug.sig().text() != null
            && drug.evidence().onOneLine().contains(drug.sig().text().strip());
    return ownWords
        ? new Bearing(List.of(drug), List.of(), List.of(), true)
        : new Bearing(List.of(), List.of(), List.of(drug), true);
  }
}
