package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.rules.facts.Fact;
import java.util.List;

/**
 * What came of one condition of a rule.
 *
 * @param condition the condition
 * @param outcome whether it holds; {@link Truth#UNSAID} where no fact says that it does not, but
 *     none that it does; {@link Truth#NOT_TRIED} where it cannot be taken apart
 * @param matched the facts that satisfy it or, of a condition that something be absent, those that
 *     stand against it; in the order of the case
 * @param candidates every fact of the kind asked for, constraint by constraint
 */
public record ConditionTrial(
    Condition condition, Truth outcome, List<Fact> matched, List<Candidate> candidates) {
  public ConditionTrial {
    matched = List.copyOf(matched);
    candidates = List.copyOf(candidates);
  }

  /** Whether the condition holds. */
  public boolean holds() {
    return outcome == Truth.TRUE;
  }
}
