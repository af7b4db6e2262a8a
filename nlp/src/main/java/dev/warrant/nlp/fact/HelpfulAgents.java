package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.UsePhase;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** The drafts without the failures of such medicines. */
  static List<FactDraft> settle(List<FactDraft> drafts) {
    Set<String> going = new HashSet<>();
    Set<String> helping = new HashSet<>();
    for (FactDraft draft : drafts) {
      Fact fact = draft.fact("f");
      if (fact instanceof MedicationUse use && use.present()) {
        if (use.phase() == UsePhase.CONTINUING) {
          going.add(use.concept());
        }
      } else if (fact instanceof PainRelief relief && relief.present() && helps(relief)) {
        helping.add(relief.attributedTo());
      }
    }
    helping.retainAll(going);
    return helping.isEmpty()
        ? drafts
        : drafts.stream().filter(draft -> !failedWith(draft, helping)).toList();
  }

  private static boolean failedWith(FactDraft draft, Set<String> concepts) {
    return draft.fact("f") instanceof TreatmentTrial trial
        && trial.failed()
        && concepts.contains(trial.concept());
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
