package dev.warrant.engine.comparison;

import dev.warrant.engine.determination.CriterionStanding;
import java.util.Objects;
import java.util.Optional;

/**
 * One criterion on both sides.
 *
 * @param criterion criterion id
 * @param before where it stands by the old rules; empty if these have no such criterion
 * @param after where it stands by the new rules; empty if these have no such criterion
 */
public record LedgerRow(
    String criterion, Optional<CriterionStanding> before, Optional<CriterionStanding> after) {
  public LedgerRow {
    Objects.requireNonNull(criterion, "criterion");
  }

  /** Whether the sides differ in where it stands, or in having it at all. */
  public boolean differs() {
    return !before.map(CriterionStanding::status).equals(after.map(CriterionStanding::status));
  }

  /** Where it stands on the side that has it, the new one first. */
  public CriterionStanding either() {
    return after.or(() -> before).orElseThrow();
  }
}
