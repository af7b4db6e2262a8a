package dev.warrant.engine.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * A rule and its conditions.
 *
 * @param rule its heading
 * @param subject the binding of the request that it concludes on; empty if it concludes nothing
 * @param conditions in the order written
 */
public record RuleConditions(RuleEntry rule, String subject, List<Condition> conditions) {
  public RuleConditions {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    conditions = List.copyOf(conditions);
  }
}
