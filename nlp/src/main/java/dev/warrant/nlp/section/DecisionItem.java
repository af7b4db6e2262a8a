package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.Objects;

/**
 * One disputed item of a letter, and what was decided on it.
 *
 * @param request the words that name the item
 * @param decision the words of the decision, for instance {@code Upheld}; empty where no line of
 *     their own states it
 * @param disposition what was decided
 * @param citations the guideline citations on it, in order
 * @param rationale the reviewer's reasons, in order
 */
public record DecisionItem(
    MappedText request,
    MappedText decision,
    Disposition disposition,
    List<Section> citations,
    List<Section> rationale) {

  public DecisionItem {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(disposition, "disposition");
    citations = List.copyOf(citations);
    rationale = List.copyOf(rationale);
  }
}
