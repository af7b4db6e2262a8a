package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.UsePhase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A medicine that goes on, and takes off a good part of the pain that it was given for, has not
 * failed: what it "does not reach" is another complaint.
 */
final class HelpfulAgents {
  /** Least relief that is taken for help, in percent. */
  private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(30);

  /** What is then left of a score, at most. */
  private static final BigDecimal MOST_LEFT = new BigDecimal("0.7");

  private HelpfulAgents() {}

  /**
   * The drafts without the failures of such medicines, and without those of whole classes ("failed
   * TCA/SNRI/AED") that name the class of one.
   */
  static List<FactDraft> settle(List<FactDraft> drafts) {
    Map<String, String> going = new HashMap<>();
    Set<String> helping = new HashSet<>();
    for (FactDraft draft : drafts) {
      Fact fact = draft.fact("f");
      if (fact instanceof MedicationUse use && use.present()) {
        if (use.phase() == UsePhase.CONTINUING) {
          going.put(use.concept(), String.valueOf(use.drugClass()));
        }
      } else if (fact instanceof PainRelief relief && relief.present() && helps(relief)) {
        helping.add(String.valueOf(relief.attributedTo()));
      }
    }
    helping.retainAll(going.keySet());
    Set<String> classes = helping.stream().map(going::get).collect(Collectors.toSet());
    Set<Evidence> ofClasses =
        drafts.stream()
            .filter(draft -> failedWith(draft, classes))
            .map(FactDraft::evidence)
            .collect(Collectors.toSet());
    return helping.isEmpty()
        ? drafts
        : drafts.stream()
            .filter(draft -> !failedWith(draft, helping))
            .filter(draft -> !(isOfClass(draft) && ofClasses.contains(draft.evidence())))
            .toList();
  }

  private static boolean failedWith(FactDraft draft, Set<String> concepts) {
    return draft.fact("f") instanceof TreatmentTrial trial
        && trial.failed()
        && concepts.contains(trial.concept());
  }

  /** A failure that names no medicine. */
  private static boolean isOfClass(FactDraft draft) {
    return draft.fact("f") instanceof TreatmentTrial trial
        && trial.failed()
        && trial.concept().equals(trial.treatmentClass());
  }

  private static boolean helps(PainRelief relief) {
    if (relief.percent() != null) {
      return relief.percent().compareTo(LEAST_PERCENT) >= 0;
    }
    return relief.from() != null
        && relief.to() != null
        && relief.to().compareTo(relief.from().multiply(MOST_LEFT)) <= 0;
  }
}
