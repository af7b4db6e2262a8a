package dev.warrant.engine.comparison;

import dev.warrant.engine.rulebook.RuleEntry;
import java.util.Comparator;

/**
 * A rule that concludes something of a flipped decision on one of the sides.
 *
 * @param rule its heading; where both sides have it, that of the new one
 * @param change what became of it
 */
public record RuleInvolved(RuleEntry rule, Change change) implements Comparable<RuleInvolved> {
  private static final Comparator<RuleInvolved> BY_PLACE =
      Comparator.comparing((RuleInvolved involved) -> involved.rule().file())
          .thenComparing(involved -> involved.rule().line())
          .thenComparing(involved -> involved.rule().name())
          .thenComparing(RuleInvolved::change);

  /** What became of a rule. */
  public enum Change {
    /** Both sides have it, and it says something else. */
    CHANGED,
    /** Only the new side has it. */
    ADDED,
    /** Only the old side has it. */
    REMOVED,
    /** Both sides have it, and it says the same. */
    SAME
  }

  /** By file and place. */
  @Override
  public int compareTo(RuleInvolved other) {
    return BY_PLACE.compare(this, other);
  }
}
