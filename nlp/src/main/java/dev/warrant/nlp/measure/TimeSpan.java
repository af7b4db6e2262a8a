package dev.warrant.nlp.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A length of time.
 *
 * @param lowDays in days, the low end of a range; a month is 30 days, a year 365
 * @param highDays in days, the high end of a range
 * @param start first character in the sentence, inclusive
 * @param end last character in the sentence, exclusive
 */
public record TimeSpan(BigDecimal lowDays, BigDecimal highDays, int start, int end) {

  /** The low end in weeks, to one decimal. */
  public BigDecimal lowWeeks() {
    return lowDays.divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP);
  }

  /** The low end in whole days. */
  public int wholeDays() {
    return lowDays.intValue();
  }
}
