package dev.warrant.engine.audit;

import java.util.List;
import java.util.Map;

/**
 * The items of one pattern of facts, and what was decided on them.
 *
 * @param pattern what they share
 * @param predicted what the guideline says of each of them
 * @param outcomes how many were decided how; at least one
 * @param examples a few of them, the first of each outcome in the order of the letters
 */
public record PatternGroup(
    FactPattern pattern,
    Outcome predicted,
    Map<Outcome, Long> outcomes,
    List<ItemReference> examples) {
  public PatternGroup {
    examples = List.copyOf(examples);
  }

  /** How many items have the pattern. */
  public long items() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether the same facts were decided in different ways. */
  public boolean split() {
    return outcomes.size() > 1;
  }
}
