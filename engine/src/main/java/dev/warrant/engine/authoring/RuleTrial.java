package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleConditions;
import java.util.List;

/**
 * What came of one rule on one request.
 *
 * @param rule the rule
 * @param concerned whether it speaks of requests of this kind at all
 * @param fires whether all its conditions hold together
 * @param conditions what came of each
 */
public record RuleTrial(
    RuleConditions rule, boolean concerned, boolean fires, List<ConditionTrial> conditions) {
  public RuleTrial {
    conditions = List.copyOf(conditions);
  }
}
