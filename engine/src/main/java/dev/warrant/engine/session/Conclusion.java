package dev.warrant.engine.session;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Objects;

/**
 * What the rules conclude on one criterion of one request.
 *
 * @param status {@link Status#MET} or {@link Status#NOT_MET}
 * @param because every fact that supports it, in the order of the case
 * @param rules every rule that concludes it, by file and place; never empty
 * @param against facts that support the opposite; empty unless the record contradicts itself
 * @param contradicted whether other rules conclude the opposite
 */
public record Conclusion(
    Status status,
    List<Fact> because,
    List<RuleEntry> rules,
    List<Fact> against,
    boolean contradicted) {
  public Conclusion {
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
    rules = List.copyOf(rules);
    against = List.copyOf(against);
  }
}
