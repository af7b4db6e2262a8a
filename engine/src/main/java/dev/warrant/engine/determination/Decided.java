package dev.warrant.engine.determination;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is decided on a request, without its grounds.
 *
 * @param topic topic id; {@code null} if the edition has none for the treatment
 * @param recommendation the prediction
 * @param pathway the pathway that supports approval; {@code null} unless approved
 * @param modification the part that is supported; {@code null} unless modified
 */
public record Decided(
    String topic, Recommendation recommendation, String pathway, SupportedPart modification) {
  public Decided {
    Objects.requireNonNull(recommendation, "recommendation");
  }

  /** Whether the provider would get the same: the same recommendation, the same part supported. */
  public boolean sameOutcome(Decided other) {
    if (recommendation != other.recommendation) {
      return false;
    }
    return modification == null
        || other.modification == null
        || (Objects.equals(modification.taper(), other.modification.taper())
            && sameQuantity(modification.quantity(), other.modification.quantity()));
  }

  private static boolean sameQuantity(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
