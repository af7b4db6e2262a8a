package dev.warrant.engine.comparison;

import dev.warrant.engine.determination.Decided;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Objects;

/**
 * A decision that came out otherwise.
 *
 * @param request the request
 * @param before what the old rules decide
 * @param after what the new rules decide
 * @param ledger the criteria that bear on it on either side: those that differ first
 * @param causes what made it; at least one
 */
public record Flip(
    Request request, Decided before, Decided after, List<LedgerRow> ledger, List<Cause> causes) {
  public Flip {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    ledger = List.copyOf(ledger);
    causes = List.copyOf(causes);
  }

  /** The criteria on which the sides differ, in the order of the topic. */
  public List<LedgerRow> differing() {
    return ledger.stream().filter(LedgerRow::differs).toList();
  }

  /** The criteria that stand the same on both sides, in the order of the topic. */
  public List<LedgerRow> same() {
    return ledger.stream().filter(row -> !row.differs()).toList();
  }

  /** Id of the topic, of the new side where it has one; {@code null} where neither has. */
  public String topic() {
    return after.topic() == null ? before.topic() : after.topic();
  }
}
