package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A strength: how much of the active ingredient is in one unit of the medicine.
 *
 * @param value more than 0
 * @param unit {@code mg}, {@code mcg}, {@code mcg/h}, {@code %}, {@code g} or {@code mL}
 */
public record Amount(BigDecimal value, String unit) {
  public Amount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  public static Amount of(String value, String unit) {
    return new Amount(new BigDecimal(value), unit);
  }

  @Override
  public String toString() {
    String number = value.stripTrailingZeros().toPlainString();
    return unit.equals("%") ? number + "%" : number + " " + unit;
  }
}
