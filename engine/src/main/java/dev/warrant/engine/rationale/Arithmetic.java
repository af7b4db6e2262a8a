package dev.warrant.engine.rationale;

import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.regimen.Reckoning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The arithmetic of a request, step by step, and what keeps it from an answer. */
final class Arithmetic {
  private Arithmetic() {}

  /** The sentences; none where nothing is settled and nothing is missing. */
  static List<String> of(RegimenAccount account) {
    List<String> sentences = new ArrayList<>();
    if (!account.steps().isEmpty()) {
      sentences.add("The arithmetic: " + String.join(" ", account.steps()));
    }
    Set<String> missing = new LinkedHashSet<>();
    if (account.daysSupply() instanceof Reckoning.Unsettled supply) {
      missing.add("The supply is not settled: " + supply.reason());
    }
    if (account.morphineEquivalents() != null
        && account.morphineEquivalents().reckoning() instanceof Reckoning.Unsettled total) {
      missing.add(
          "Morphine equivalents by "
              + account.morphineEquivalents().table().name()
              + " are not settled: "
              + total.reason());
    }
    sentences.addAll(missing);
    if (account.strengthNotMade() != null) {
      sentences.add("Note: " + account.strengthNotMade());
    }
    return sentences;
  }
}
