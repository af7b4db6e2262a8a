package dev.warrant.rules.guideline;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an edition.
 *
 * @param edition the edition; empty where there are faults
 * @param faults every fault that could be found, sorted by place
 */
public record EditionReading(Optional<Edition> edition, List<RulebookFault> faults) {
  public EditionReading {
    faults = faults.stream().sorted().distinct().toList();
    if (edition.isPresent() != faults.isEmpty()) {
      throw new IllegalArgumentException("an edition is read exactly where there is no fault");
    }
  }
}
