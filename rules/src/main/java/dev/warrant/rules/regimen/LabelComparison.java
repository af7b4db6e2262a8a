package dev.warrant.rules.regimen;

import dev.warrant.rules.facts.Amount;
import java.util.Optional;

/**
 * A daily dose beside a maximum.
 *
 * @param daily the dose
 * @param maximum the most in 24 hours
 * @param source where the maximum was taken from
 */
public record LabelComparison(Reckoning daily, Amount maximum, String source) {

  /**
   * Whether the dose stays within the maximum; empty where it is not settled. A dose whose settled
   * part alone exceeds the maximum is over it.
   */
  public Optional<Boolean> within() {
    if (daily instanceof Reckoning.Settled settled) {
      return Optional.of(settled.value().compareTo(maximum.value()) <= 0);
    }
    Reckoning.Unsettled unsettled = (Reckoning.Unsettled) daily;
    return unsettled.atLeast().compareTo(maximum.value()) > 0
        ? Optional.of(false)
        : Optional.empty();
  }
}
