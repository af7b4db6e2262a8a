package dev.warrant.nlp.fact.gist;

import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PainScore;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.TreatmentTrial;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Of what the readers found nothing in a record, neither that it is so nor that it is not. Likeness
 * is asked of nothing else: a sentence that a reader understood weighs more than one that resembles
 * others.
 */
final class GistGaps {
  private static final Set<String> FLARES =
      Set.of("acute-exacerbation", "acute-spasm", "stable-pain");

  private static final Set<String> MISUSE =
      Set.of("aberrant-behaviour", "aberrant-result-explained");

  private static final Set<String> GOALS = Set.of("treatment-goals", "functional-baseline");

  private static final Set<String> RISK = Set.of("opioid-risk-screen", "opioid-agreement");

  private static final Set<String> SEVERITY = Set.of("mild-pain", "moderate-pain", "severe-pain");

  private static final Set<String> PLACES =
      Set.of(
          "localized-neuropathic-pain",
          "diffuse-pain",
          "central-pain",
          "non-neuropathic-pain",
          "post-herpetic-neuralgia",
          "peripheral-neuralgia");

  private static final Set<String> REASONS =
      Set.of(
          "anxiety",
          "panic",
          "acute-stress-reaction",
          "post-traumatic-stress",
          "insomnia",
          "seizure-disorder",
          "alcohol-withdrawal",
          "procedural-anxiety");

  private final List<Fact> facts;

  /** What these facts of a record leave open. */
  GistGaps(List<Fact> facts) {
    this.facts = List.copyOf(facts);
  }

  /** Whether nothing is told of it at all. */
  boolean leaves(Gist gist) {
    return switch (gist) {
      case AGENT_FAILED, CARE_FAILED -> true;
      case FUNCTION_GAINED -> none(f -> f instanceof FunctionalChange change && !isVague(change));
      case SIDE_EFFECTS_ASKED ->
          none(f -> f instanceof AdverseEffect) && noneIs(Set.of("side-effect-review"));
      case MISUSE_RULED_OUT ->
          none(f -> f instanceof DrugScreen || f instanceof PrescriptionMonitoring)
              && noneIs(MISUSE);
      case RELIEF_IN_FIGURES ->
          none(f -> f instanceof PainRelief)
              && none(f -> f instanceof PainScore score && score.medicated() != null);
      case OPIOID_IN_USE -> true;
      case GOALS_SET -> noneIs(GOALS);
      case RISK_SCREENED -> noneIs(RISK);
      case PAIN_SEVERE -> none(f -> f instanceof PainScore) && noneIs(SEVERITY);
      case FLARE -> noneIs(FLARES);
      case REASON_FOR_USE -> none(f -> f instanceof Indication) && noneIs(REASONS);
      case LOCALIZED_NEUROPATHIC_PAIN -> noneIs(PLACES);
    };
  }

  /** Whether nothing is told of how treatments of a class did. */
  boolean leavesTrialOf(String treatmentClass) {
    return none(f -> f instanceof TreatmentTrial trial && trial.inClass(treatmentClass));
  }

  /** Whether nothing is told of a medicine's use. */
  boolean leavesUseOf(String drug) {
    return none(f -> f instanceof MedicationUse use && use.concept().equals(drug));
  }

  /** "Improved ADLs" leaves open what the patient does again. */
  private static boolean isVague(FunctionalChange change) {
    return change.present()
        && change.direction() == Direction.IMPROVED
        && !Boolean.TRUE.equals(change.specific());
  }

  private boolean noneIs(Set<String> concepts) {
    return none(
        f ->
            (f instanceof Finding || f instanceof Diagnosis || f instanceof Assessment)
                && concepts.contains(f.concept()));
  }

  private boolean none(Predicate<Fact> told) {
    return facts.stream().noneMatch(told);
  }
}
