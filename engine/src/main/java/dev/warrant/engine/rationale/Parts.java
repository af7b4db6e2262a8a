package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.regimen.Reckoning;
import java.util.ArrayList;
import java.util.List;

/** How much of a request is supported, in sentences. */
final class Parts {
  private Parts() {}

  /**
   * @param regimen the arithmetic that is told too; {@code null} where none is
   */
  static List<String> of(SupportedPart part, RegimenAccount regimen) {
    List<String> sentences = new ArrayList<>();
    boolean taper = Boolean.TRUE.equals(part.taper());
    String days = part.days() == null ? "" : part.days() + " days";
    if (part.quantity() != null) {
      String purpose = taper ? " to wean" : "";
      String lasts = days.isEmpty() ? "" : (taper ? " over the first " : " for at most ") + days;
      sentences.add(
          "Supported: a quantity of "
              + part.quantity().stripTrailingZeros().toPlainString()
              + purpose
              + lasts
              + ".");
    } else if (taper) {
      sentences.add("Supported: a supply to wean.");
    } else if (!days.isEmpty()) {
      sentences.add("Supported: at most " + days + ".");
    }
    if (part.rate() != null) {
      sentences.add("The rate: " + part.rate() + ".");
    }
    part.steps().stream()
        .filter(step -> regimen == null || !regimen.steps().contains(step))
        .forEach(sentences::add);
    if (part.unsettled() != null) {
      boolean told =
          regimen != null
              && regimen.unitsPerDay() instanceof Reckoning.Unsettled open
              && open.reason().equals(part.unsettled());
      sentences.add(
          told
              ? "Its quantity is not settled, as the supply is not."
              : "Its quantity is not settled: " + part.unsettled());
    }
    return sentences;
  }
}
