package dev.warrant.nlp.extraction;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.TreatmentTrial;

/** A fact in one line, as the reading examples write it. */
final class FactWords {
  private FactWords() {}

  static String of(Fact fact) {
    if (fact instanceof TreatmentTrial trial) {
      return "trial " + trial.concept() + " " + outcome(trial);
    }
    if (fact instanceof MedicationUse use) {
      return "use " + use.concept() + " " + phase(use) + days(use);
    }
    if (fact instanceof Finding finding) {
      return finding.concept() + " " + finding.assertion();
    }
    if (fact instanceof Diagnosis diagnosis) {
      return diagnosis.concept() + " " + diagnosis.assertion();
    }
    if (fact instanceof Indication reason) {
      return "reason " + reason.concept() + " " + reason.attributedTo() + " " + reason.assertion();
    }
    if (fact instanceof FunctionalChange change) {
      return "function " + change.attributedTo() + " " + change.direction();
    }
    return fact.getClass().getSimpleName() + " " + fact.assertion();
  }

  private static String outcome(TreatmentTrial trial) {
    return trial.present() ? String.valueOf(trial.outcome()) : String.valueOf(trial.assertion());
  }

  private static String phase(MedicationUse use) {
    return use.assertion() == Assertion.ABSENT ? "NEVER" : String.valueOf(use.phase());
  }

  private static String days(MedicationUse use) {
    return use.daysOfUse() == null ? "" : " days=" + use.daysOfUse();
  }
}
