package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.rules.criteria.Status;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of a rulebook its tests try.
 *
 * @param tests how many tests there are
 * @param criteria for each criterion, where the tests that name it find it
 * @param rules for each rule, whether any test makes it fire
 * @param constraints for each constraint of a rule, what tests make of it
 */
public record Coverage(
    int tests,
    Map<String, Set<Status>> criteria,
    List<RuleSeen> rules,
    List<ConstraintSeen> constraints) {
  public Coverage {
    criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
    rules = List.copyOf(rules);
    constraints = List.copyOf(constraints);
  }

  /** Whether a rule fires in any test. */
  public record RuleSeen(RuleEntry rule, boolean fired) {}

  /** Whether a constraint holds of some fact in some test, and fails of some. */
  public record ConstraintSeen(
      RuleEntry rule, Constraint constraint, boolean held, boolean failed) {
    /** Whether it was seen both to hold and to fail. */
    public boolean bothWays() {
      return held && failed;
    }
  }

  /** How many of a hundred constraints are seen both ways; 100 where there is none. */
  public double percent() {
    long both = constraints.stream().filter(ConstraintSeen::bothWays).count();
    return constraints.isEmpty() ? 100 : 100.0 * both / constraints.size();
  }
}
