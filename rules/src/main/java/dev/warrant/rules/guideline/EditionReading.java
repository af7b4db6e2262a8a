package dev.warrant.rules.guideline;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an edition.
 *
 * @param asFarAsRead the edition as far as it could be read, faults or not; empty where its
 *     guideline could not be read at all
 * @param faults every fault that could be found, sorted by place
 */
public record EditionReading(Optional<Edition> asFarAsRead, List<RulebookFault> faults) {
  public EditionReading {
    faults = faults.stream().sorted().distinct().toList();
    if (asFarAsRead.isEmpty() && faults.isEmpty()) {
      throw new IllegalArgumentException("where nothing is read, a fault says why");
    }
  }

  /** The edition that may judge; empty where there is any fault. */
  public Optional<Edition> edition() {
    return faults.isEmpty() ? asFarAsRead : Optional.empty();
  }

  /**
   * The edition against which rules can be checked: all of it was read, though names in it may be
   * wrong. Empty where a part could not be read: what rules say of that part would look wrong too.
   */
  public Optional<Edition> forChecking() {
    boolean whole = faults.stream().noneMatch(fault -> fault.kind() == FaultKind.UNREADABLE_FILE);
    return whole ? asFarAsRead : Optional.empty();
  }
}
