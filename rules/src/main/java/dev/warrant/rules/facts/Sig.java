package dev.warrant.rules.facts;

import java.math.BigDecimal;

/**
 * The directions for use. Ranges keep both ends ("1-2 tabs q4-6h").
 *
 * @param unitsPerDoseLow units (tablets, patches) in one dose, low end; {@code null} if unsaid
 * @param unitsPerDoseHigh the same, high end; equal to the low end where no range is given
 * @param dosesPerDayLow doses in 24 hours, low end; a patch changed every 72 hours has 1/3; {@code
 *     null} if unsaid
 * @param dosesPerDayHigh the same, high end
 * @param asNeeded whether it is to be taken only as needed ("prn")
 * @param text the directions as they stand in the record
 * @param evidence where they stand; the request's own line, or another place of the record
 */
public record Sig(
    BigDecimal unitsPerDoseLow,
    BigDecimal unitsPerDoseHigh,
    BigDecimal dosesPerDayLow,
    BigDecimal dosesPerDayHigh,
    boolean asNeeded,
    String text,
    Evidence evidence) {

  public Sig {
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  /**
   * The most units that the directions allow in a day; {@code null} if they do not say how often.
   */
  public BigDecimal mostUnitsPerDay() {
    if (dosesPerDayHigh == null) {
      return null;
    }
    return unitsPerDoseHigh == null ? dosesPerDayHigh : unitsPerDoseHigh.multiply(dosesPerDayHigh);
  }

  /**
   * The fewest units in a day if every dose is taken; {@code null} if they do not say how often.
   */
  public BigDecimal fewestUnitsPerDay() {
    if (dosesPerDayLow == null) {
      return null;
    }
    return unitsPerDoseLow == null ? dosesPerDayLow : unitsPerDoseLow.multiply(dosesPerDayLow);
  }
}
