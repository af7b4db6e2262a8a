package dev.warrant.rules.guideline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an edition is in force.
 *
 * @param from first day
 * @param to last day; {@code null} while it is open
 */
public record InForce(LocalDate from, LocalDate to) {
  public InForce {
    Objects.requireNonNull(from, "from");
  }

  /** Whether the edition is in force on this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
