package dev.warrant.rules.guideline;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a dose comes down.
 *
 * @param rate the rate in words, as the guideline gives it
 * @param percent percent of the starting dose by which each step lowers it, more than 0; {@code
 *     null} where the guideline names no rate
 * @param everyDays days that a step lasts, at least 1; {@code null} where the guideline names none
 * @param passage id of the passage that gives the rate
 */
public record Taper(String rate, BigDecimal percent, Integer everyDays, String passage) {
  public Taper {
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(passage, "passage");
  }
}
