package dev.warrant.nlp.fact.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of time behind an injection, in weeks; what is no whole tenth is taken for less. */
public final class InjectionWeeks {
  private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);

  private InjectionWeeks() {}

  /**
   * A number of units as weeks.
   *
   * @param unit its name or short form: a day, a week or a month by the first letter
   */
  public static BigDecimal of(BigDecimal number, String unit) {
    return switch (Character.toLowerCase(unit.charAt(0))) {
      case 'm' -> ofDays(number.multiply(DAYS_OF_MONTH));
      case 'd' -> ofDays(number);
      default -> number;
    };
  }

  /** Days as weeks. */
  static BigDecimal ofDays(BigDecimal days) {
    return days.divide(DAYS_OF_WEEK, 1, RoundingMode.DOWN);
  }
}
