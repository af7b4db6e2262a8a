package dev.warrant.engine.comparison;

import dev.warrant.rules.facts.Case;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One case under both rulebooks.
 *
 * @param before the case with the facts that were computed for the old rules
 * @param after the case with the facts that were computed for the new ones
 * @param decisions one for each request, in the order of the request list
 */
public record ComparedCase(Case before, Case after, List<ComparedDecision> decisions) {
  public ComparedCase {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    decisions = List.copyOf(decisions);
  }

  /**
   * One request under both rulebooks.
   *
   * @param topic topic id, of the new side where it has one; {@code null} where neither has
   * @param flip how it came out otherwise; empty where it did not
   * @param moved criteria that stand otherwise though the decision is the same; none where it
   *     flipped
   */
  public record ComparedDecision(String topic, Optional<Flip> flip, List<String> moved) {
    public ComparedDecision {
      moved = List.copyOf(moved);
    }
  }

  /** The decisions that came out otherwise, in the order of the request list. */
  public List<Flip> flips() {
    return decisions.stream().map(ComparedDecision::flip).flatMap(Optional::stream).toList();
  }
}
