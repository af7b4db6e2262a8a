package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Treatments that were tried and what came of them. An outcome holds for the treatments of its own
 * clause; "none of these", "all failed" and the like hold for those listed before.
 */
final class TrialReader implements FactReader {
  private static final Set<String> PHYSICAL_MEASURES =
      Set.of(
          "physical-therapy",
          "supervised-therapy",
          "chiropractic",
          "acupuncture",
          "exercise",
          "home-exercise",
          "aquatic-therapy",
          "massage",
          "traction",
          "tens",
          "heat-cold",
          "functional-restoration",
          "conservative-care",
          "bracing");
  /** What "medications" among the measures against pain are. */
  private static final String ANALGESIC = "analgesic";

  private static final String PHYSICAL_MEASURE = "physical-measure";

  /** Measures that are given in a course of visits. */
  private static final Set<String> VISITED =
      Set.of(
          "physical-therapy",
          "supervised-therapy",
          "chiropractic",
          "acupuncture",
          "aquatic-therapy",
          "functional-restoration");

  private static final int LIST_REACH = 3;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> drafts = new ArrayList<>();
    for (Treatment treatment : treatments(statement)) {
      Optional<Outcome> outcome =
          treatment.denied()
              ? Optional.empty()
              : outcome(statement, treatment).or(() -> laterOutcome(statement, discourse));
      outcome.ifPresent(found -> drafts.add(draft(statement, treatment, found)));
      if (untried(statement, treatment) || (outcome.isEmpty() && underWay(statement, treatment))) {
        drafts.add(untriedDraft(statement, treatment));
      }
    }
    return drafts.stream();
  }

  private static List<Treatment> treatments(Statement statement) {
    List<Treatment> found = new ArrayList<>();
    boolean besideMeasure =
        statement.concepts().stream().anyMatch(u -> PHYSICAL_MEASURES.contains(u.concept()));
    statement.medicines().stream()
        .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
        .forEach(
            m ->
                found.add(
                    new Treatment(
                        m.id(), m.drugClass(), m.start(), m.end(), m.misspelt(), false)));
    statement.medicines().stream()
        .filter(medicine -> besideMeasure && medicine.id().equals(Attributed.MEDICATIONS))
        .forEach(
            m ->
                found.add(
                    new Treatment(ANALGESIC, ANALGESIC, m.start(), m.end(), false, false)));
    statement.concepts().stream()
        .filter(understood -> PHYSICAL_MEASURES.contains(understood.concept()))
        .filter(Understood::ofPatient)
        .filter(understood -> understood.assertion() != Assertion.HYPOTHETICAL)
        .filter(understood -> !withinLonger(statement, understood))
        .forEach(u -> found.add(measure(statement, u)));
    return found;
  }

  /** The therapy of "physical therapy" is the same measure. */
  private static boolean withinLonger(Statement statement, Understood measure) {
    return statement.concepts().stream()
        .anyMatch(
            other ->
                PHYSICAL_MEASURES.contains(other.concept())
                    && other.start() <= measure.start()
                    && measure.end() <= other.end()
                    && other.end() - other.start() > measure.end() - measure.start());
  }

  /** "No therapy" denies the measure; "no relief from therapy" denies what it brought. */
  private static Treatment measure(Statement statement, Understood u) {
    Clause clause = statement.clauseAt(u.start());
    boolean denied =
        u.absent()
            && outcomes(statement).noneMatch(outcome -> clause.holds(outcome.at()));
    return new Treatment(u.concept(), PHYSICAL_MEASURE, u.start(), u.end(), false, denied);
  }

  /** An outcome word that holds for this treatment in its own statement. */
  private static Optional<Outcome> outcome(Statement statement, Treatment treatment) {
    Clause clause = statement.clauseAt(treatment.start());
    return outcomes(statement)
        .filter(outcome -> clause.holds(outcome.at()))
        .filter(outcome -> governs(statement, treatment, outcome))
        .min((a, b) -> Integer.compare(distance(treatment, a), distance(treatment, b)))
        .or(
            () ->
                outcomes(statement)
                    .filter(outcome -> looksBack(statement, outcome))
                    .filter(outcome -> outcome.at() > treatment.start())
                    .findFirst())
        .or(() -> stillInPain(statement));
  }

  private static int distance(Treatment treatment, Outcome outcome) {
    return Math.min(
        Math.abs(outcome.at() - treatment.end()), Math.abs(treatment.start() - outcome.at()));
  }

  /**
   * A medicine that stands between a treatment and an outcome takes the outcome, unless it is
   * listed.
   */
  private static boolean governs(Statement statement, Treatment treatment, Outcome outcome) {
    if (outcome.at() < treatment.start()) {
      return true;
    }
    String between = statement.text().substring(treatment.end(), outcome.at());
    return !between.contains(". ");
  }

  private static Optional<Outcome> stillInPain(Statement statement) {
    return statement.says("pain-goes-on")
        ? Optional.of(new Outcome(TrialOutcome.FAILED, statement.text().length(), null))
        : Optional.empty();
  }

  private static boolean looksBack(Statement statement, Outcome outcome) {
    Clause clause = statement.clauseAt(outcome.at());
    return statement.says("looks-back", clause)
        || treatments(statement).stream().noneMatch(t -> clause.holds(t.start()));
  }

  /** "None of these helped" in a statement that follows a list of treatments. */
  private static Optional<Outcome> laterOutcome(Statement statement, Discourse discourse) {
    Optional<Statement> next = discourse.after(statement);
    for (int step = 0; step < LIST_REACH && next.isPresent(); step++) {
      Statement later = next.get();
      Optional<Outcome> outcome =
          treatments(later).isEmpty() || later.says("looks-back")
              ? outcomes(later).filter(found -> looksBack(later, found)).findFirst()
              : Optional.empty();
      if (outcome.isPresent()) {
        return outcome.map(found -> new Outcome(found.outcome(), found.at(), later));
      }
      if (!treatments(later).isEmpty() && outcomes(later).findAny().isPresent()) {
        return Optional.empty();
      }
      next = discourse.after(later);
    }
    return Optional.empty();
  }

  private static Stream<Outcome> outcomes(Statement statement) {
    return statement.concepts().stream()
        .filter(Understood::ofPatient)
        .filter(u -> u.assertion() != Assertion.HYPOTHETICAL)
        .filter(u -> !withinFailure(statement, u))
        .flatMap(TrialReader::outcomeOf);
  }

  /** The relief of "temporary relief" is no help. */
  private static boolean withinFailure(Statement statement, Understood outcome) {
    return outcome.concept().equals("trial-helped")
        && statement
            .concepts("trial-failed")
            .anyMatch(u -> u.start() < outcome.end() && outcome.start() < u.end());
  }

  private static Stream<Outcome> outcomeOf(Understood understood) {
    boolean denied = understood.assertion() == Assertion.ABSENT;
    return switch (understood.concept()) {
      case "trial-failed" -> Stream.of(new Outcome(TrialOutcome.FAILED, understood.start(), null));
      case "trial-helped", "well-controlled" ->
          Stream.of(
              new Outcome(
                  denied ? TrialOutcome.FAILED : TrialOutcome.HELPED, understood.start(), null));
      case "not-tolerated" ->
          Stream.of(new Outcome(TrialOutcome.NOT_TOLERATED, understood.start(), null));
      case "contraindicated", "allergy" ->
          denied
              ? Stream.empty()
              : Stream.of(new Outcome(TrialOutcome.CONTRAINDICATED, understood.start(), null));
      default -> Stream.empty();
    };
  }

  private static boolean untried(Statement statement, Treatment treatment) {
    return treatment.denied()
        || statement
            .concepts("never-tried")
            .anyMatch(u -> statement.clauseAt(treatment.start()).holds(u.start()) && u.ofPatient());
  }

  /** A course of visits that is not over has not failed yet. */
  private static boolean underWay(Statement statement, Treatment treatment) {
    return VISITED.contains(treatment.id())
        && statement.says("care-under-way", statement.clauseAt(treatment.start()));
  }

  private static FactDraft untriedDraft(Statement statement, Treatment treatment) {
    return new FactDraft(
        "trial " + treatment.id(),
        Assertion.ABSENT,
        statement.date(),
        NamedFacts.around(statement, treatment.start(), treatment.end()),
        (id, a, on, e) ->
            new TreatmentTrial(id, treatment.id(), treatment.treatmentClass(), null, a, on, e));
  }

  private static FactDraft draft(Statement statement, Treatment treatment, Outcome outcome) {
    Doubt[] doubts =
        Stream.of(
                treatment.misspelt() ? Doubt.MISSPELT_NAME : null,
                outcome.later() != null ? Doubt.INFERRED_ATTRIBUTION : null)
            .filter(java.util.Objects::nonNull)
            .toArray(Doubt[]::new);
    return new FactDraft(
        "trial " + treatment.id(),
        outcome.outcome().name(),
        Assertion.PRESENT,
        statement.date(),
        evidence(statement, outcome, doubts),
        (id, a, on, e) ->
            new TreatmentTrial(
                id, treatment.id(), treatment.treatmentClass(), outcome.outcome(), a, on, e));
  }

  private static Evidence evidence(Statement statement, Outcome outcome, Doubt... doubts) {
    return outcome.later() == null
        ? statement.evidence(doubts)
        : statement.evidenceThrough(outcome.later(), doubts);
  }

  private record Treatment(
      String id, String treatmentClass, int start, int end, boolean misspelt, boolean denied) {}

  /** What came of a treatment; {@code later} is the statement that says so, if it is a later one. */
  private record Outcome(TrialOutcome outcome, int at, Statement later) {}
}
