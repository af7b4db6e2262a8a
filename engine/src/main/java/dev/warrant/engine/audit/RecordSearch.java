package dev.warrant.engine.audit;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.nlp.review.Claim;
import dev.warrant.nlp.review.Claim.Qualifier;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.WorkStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks a record through for what a claim is about. */
final class RecordSearch {
  /** Claims that the rules decide better than any single fact: the criteria that ask for them. */
  private static final Map<String, List<String>> CRITERIA =
      Map.of(
          "radiculopathy-on-exam", List.of("radiculopathy-on-exam"),
          "corroborating-study", List.of("imaging-or-edx-corroboration"),
          "conservative-care", List.of("conservative-care-failed"),
          "first-line-trial",
              List.of(
                  "first-line-failed", "first-line-neuropathic-agent-failed", "nonopioid-failed"),
          "localized-peripheral-pain", List.of("localized-peripheral-neuropathic-pain"));

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
      return decided(criteria);
    }
    return switch (claim.concept()) {
      case "functional-improvement" -> function();
      case "pain-relief" -> relief();
      case "side-effects" -> sideEffects();
      case "drug-screen" -> screens(screen -> true);
      case "illicit-drug" -> screens(screen -> screen.result() == ScreenResult.ILLICIT);
      case "prescription-monitoring" ->
          asserted(record.facts(PrescriptionMonitoring.class), fact -> true);
      case "treatment-trial" -> trials();
      case "request-frequency" -> directions();
      default -> asserted(named(), fact -> fact.concept().equals(claim.concept()));
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

  private Bearing function() {
    return attributed(
        record.facts(FunctionalChange.class),
        change ->
            change.present()
                && change.direction() == Direction.IMPROVED
                && (Boolean.TRUE.equals(change.specific())
                    || !claim.qualifiers().contains(Qualifier.OBJECTIVE)),
        change ->
            change.absent()
                || change.direction() == Direction.DECLINED
                || change.direction() == Direction.UNCHANGED);
  }

  private Bearing relief() {
    return attributed(
        record.facts(PainRelief.class),
        relief -> relief.present() && relief.lessPain(),
        relief -> relief.absent() || relief.noLessPain());
  }

  /** Side effects that are named, or denied, are spoken of. */
  private Bearing sideEffects() {
    return attributed(record.facts(AdverseEffect.class), effect -> true, effect -> false);
  }

  /** Benefit and harm of the medicine that is meant; what others bring is a hint at most. */
  private <T extends Fact & Attributed> Bearing attributed(
      Stream<T> facts, Predicate<T> shows, Predicate<T> denies) {
    List<T> all = facts.toList();
    Predicate<T> firm = fact -> meant(fact) && RecordView.firm(fact);
    return new Bearing(
        all.stream().filter(firm.and(shows)).<Fact>map(f -> f).toList(),
        all.stream().filter(firm.and(denies)).<Fact>map(f -> f).toList(),
        all.stream()
            .filter(firm.and(shows.or(denies)).negate())
            .filter(fact -> shows.test(fact) || meant(fact))
            .<Fact>map(f -> f)
            .toList(),
        true);
  }

  private boolean meant(Attributed fact) {
    String to = fact.attributedTo();
    if (to == null || to.equals(Attributed.MEDICATIONS)) {
      return false;
    }
    if (claim.treatment() != null && to.equals(claim.treatment())) {
      return true;
    }
    return record.request() instanceof DrugRequest drug && fact.concerns(drug);
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
    return asserted(Stream.concat(tried.stream(), used.stream()), fact -> true);
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
