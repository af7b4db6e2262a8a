package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.SupportedPart;
import java.util.ArrayList;
import java.util.List;

/** How much of a request is supported, in sentences. */
final class Parts {
  private Parts() {}

  static List<String> of(SupportedPart part) {
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
    sentences.addAll(part.steps());
    if (part.unsettled() != null) {
      sentences.add("The quantity is not settled: " + part.unsettled());
    }
    return sentences;
  }
}
