package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.trial.TreatmentMentions;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.vocabulary.Drug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts of a statement whose gist is known. What the gist does not say must stand in the statement:
 * the medicine that failed, the two figures, the kind of test. Where it does not, there is no fact.
 */
final class GistDrafts {
  private static final String OPIOID = "opioid";

  /** Classes of medicines that are tried before those that are asked for. */
  private static final Set<String> FIRST =
      Set.of(
          "nsaid",
          "acetaminophen",
          "analgesic",
          "anticonvulsant",
          "tricyclic",
          "snri",
          "antidepressant");

  /** What a screen that fits a prescription does not hold, and is not said of it. */
  private static final String[] UNEXPECTED = {"illicit-substance", "screen-inconsistent"};

  private static final Set<String> RECENT =
      Set.of("lately", "lately-since", "of-late", "recent-time");

  private final Discourse discourse;
  private final GistGaps gaps;

  GistDrafts(Discourse discourse, GistGaps gaps) {
    this.discourse = discourse;
    this.gaps = gaps;
  }

  /** What a statement of this gist tells; empty where it lacks what a fact needs. */
  Stream<FactDraft> of(Gist gist, Statement said) {
    return switch (gist) {
      case AGENT_FAILED -> failed(said, said.medicines().stream().filter(m -> !m.denied()));
      case CARE_FAILED -> care(said);
      case FUNCTION_GAINED -> ofOpioid(said).map(opioid -> function(said, opioid)).stream();
      case SIDE_EFFECTS_ASKED -> ofOpioid(said).map(opioid -> sideEffects(said, opioid)).stream();
      case MISUSE_RULED_OUT -> monitoring(said).stream();
      case RELIEF_IN_FIGURES -> ofOpioid(said).flatMap(opioid -> relief(said, opioid)).stream();
      case OPIOID_IN_USE -> use(said);
      case GOALS_SET -> Stream.of(assessment(said, "treatment-goals"));
      case RISK_SCREENED ->
          Stream.of(
              assessment(
                  said,
                  said.names("opioid-agreement") ? "opioid-agreement" : "opioid-risk-screen"));
      case PAIN_SEVERE -> Stream.of(finding(said, "moderate-pain", Basis.SYMPTOM));
      case FLARE ->
          isTimed(said)
              ? Stream.of(finding(said, "acute-exacerbation", Basis.COURSE))
              : Stream.empty();
      case REASON_FOR_USE -> reason(said).stream();
      case LOCALIZED_NEUROPATHIC_PAIN ->
          Stream.of(finding(said, "localized-neuropathic-pain", Basis.SYMPTOM));
    };
  }

  private Stream<FactDraft> failed(Statement said, Stream<Medicine> medicines) {
    return medicines
        .filter(medicine -> FIRST.contains(medicine.drugClass()))
        .filter(medicine -> gaps.leavesTrialOf(medicine.drugClass()))
        .map(medicine -> trial(said, medicine.id(), medicine.drugClass()));
  }

  private Stream<FactDraft> care(Statement said) {
    return TreatmentMentions.in(said, discourse).stream()
        .filter(treatment -> !treatment.denied())
        .filter(treatment -> gaps.leavesTrialOf(treatment.treatmentClass()))
        .map(treatment -> trial(said, treatment.id(), treatment.treatmentClass()));
  }

  private static FactDraft trial(Statement said, String concept, String treatmentClass) {
    return draft(
        said,
        "trial " + concept,
        (id, a, on, e) ->
            new TreatmentTrial(id, concept, treatmentClass, TrialOutcome.FAILED, a, on, e));
  }

  /**
   * The opioid that a statement is about: the one it names, else the one that is asked for. None
   * where it, or the statement that leads up to it, names another treatment, to which the credit
   * may belong.
   */
  private Optional<String> ofOpioid(Statement said) {
    Optional<String> named =
        said.medicines().stream()
            .filter(medicine -> medicine.named() && !medicine.denied())
            .map(Medicine::id)
            .findFirst();
    boolean another =
        namesAnother(said)
            || (named.isEmpty()
                && discourse.before(said).filter(GistDrafts::namesAnother).isPresent());
    return another ? Optional.empty() : named.or(() -> opioidsAsked().map(Drug::id).findFirst());
  }

  private static boolean namesAnother(Statement statement) {
    return statement.says("other-treatment")
        || statement.medicines().stream()
            .anyMatch(m -> !m.drugClass().isEmpty() && !m.drugClass().equals(OPIOID));
  }

  private Stream<Drug> opioidsAsked() {
    return discourse.requested().stream().filter(drug -> drug.drugClass().equals(OPIOID));
  }

  private static FactDraft function(Statement said, String opioid) {
    return draft(
        said,
        "function " + opioid,
        (id, a, on, e) -> new FunctionalChange(id, opioid, Direction.IMPROVED, true, a, on, e));
  }

  private static FactDraft sideEffects(Statement said, String opioid) {
    return new FactDraft(
        "adverse-effect side-effects " + opioid + " " + said.index(),
        said.says("denying-word") ? Assertion.ABSENT : Assertion.PRESENT,
        said.date(),
        said.evidence(Doubt.LIKENESS),
        (id, a, on, e) -> new AdverseEffect(id, "side-effects", opioid, null, a, on, e));
  }

  private static Optional<FactDraft> monitoring(Statement said) {
    if (said.names("prescription-monitoring")) {
      return Optional.of(
          draft(
              said,
              "prescription-monitoring " + said.index(),
              (id, a, on, e) -> new PrescriptionMonitoring(id, true, a, on, e)));
    }
    return said.names("urine-drug-screen") && !said.says("denying-word") && !said.names(UNEXPECTED)
        ? Optional.of(
            draft(
                said,
                "drug-screen " + said.index(),
                (id, a, on, e) ->
                    new DrugScreen(id, null, ScreenResult.CONSISTENT, null, a, on, e)))
        : Optional.empty();
  }

  private static Optional<FactDraft> relief(Statement said, String opioid) {
    List<BigDecimal> scores = said.scores().stream().map(Score::high).distinct().toList();
    if (scores.size() == 2) {
      BigDecimal from = scores.get(0).max(scores.get(1));
      BigDecimal to = scores.get(0).min(scores.get(1));
      return Optional.of(relief(said, opioid, from, to, null));
    }
    return said.percentages().size() == 1
        ? said.percentages().stream()
            .map(Percentage::low)
            .filter(share -> share.signum() > 0)
            .map(share -> relief(said, opioid, null, null, share))
            .findFirst()
        : Optional.empty();
  }

  private static FactDraft relief(
      Statement said, String opioid, BigDecimal from, BigDecimal to, BigDecimal percent) {
    return draft(
        said,
        "pain-relief " + opioid,
        (id, a, on, e) -> new PainRelief(id, opioid, from, to, percent, null, a, on, e));
  }

  private Stream<FactDraft> use(Statement said) {
    return said.medicines().stream()
        .filter(medicine -> medicine.named() && !medicine.denied())
        .filter(medicine -> medicine.drugClass().equals(OPIOID))
        .filter(medicine -> gaps.leavesUseOf(medicine.id()))
        .map(
            medicine ->
                draft(
                    said,
                    "use " + medicine.id(),
                    (id, a, on, e) ->
                        new MedicationUse(
                            id,
                            medicine.id(),
                            medicine.drugClass(),
                            UsePhase.CONTINUING,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            a,
                            on,
                            e)));
  }

  private Optional<FactDraft> reason(Statement said) {
    return discourse.requested().stream()
        .filter(drug -> drug.drugClass().equals("benzodiazepine"))
        .map(Drug::id)
        .findFirst()
        .map(
            drug ->
                draft(
                    said,
                    "indication reason-for-use " + drug,
                    (id, a, on, e) -> new Indication(id, "reason-for-use", drug, a, on, e)));
  }

  private static FactDraft assessment(Statement said, String concept) {
    return draft(
        said,
        "ASSESSMENT " + concept,
        (id, a, on, e) -> new Assessment(id, concept, null, a, on, e));
  }

  /** A spasm of which nobody says when it came may be that of every day. */
  private static boolean isTimed(Statement said) {
    return !said.timeSpans().isEmpty()
        || !said.dates().isEmpty()
        || RECENT.stream().anyMatch(said::says);
  }

  private static FactDraft finding(Statement said, String concept, Basis basis) {
    return draft(
        said,
        "FINDING " + concept,
        (id, a, on, e) -> new Finding(id, concept, basis, List.of(), List.of(), null, a, on, e));
  }

  private static FactDraft draft(Statement said, String about, FactDraft.Maker maker) {
    return new FactDraft(
        about, Assertion.PRESENT, said.date(), said.evidence(Doubt.LIKENESS), maker);
  }
}
