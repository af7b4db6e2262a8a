package dev.warrant.engine.determination;

import dev.warrant.rules.guideline.Taper;
import dev.warrant.rules.regimen.Reckoning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How many units a supported part comes to.
 *
 * @param units the units; {@code null} where the record does not settle them
 * @param steps how they were reached, each step a sentence; empty where they are not settled
 * @param unsettled why they are not settled, as a sentence; {@code null} where they are
 */
record PartialQuantity(BigDecimal units, List<String> steps, String unsettled) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PER_DAY = " a day";

  static PartialQuantity none() {
    return new PartialQuantity(null, List.of(), null);
  }

  private static PartialQuantity unsettled(String reason) {
    return new PartialQuantity(null, List.of(), reason);
  }

  /**
   * A patch is lowered by its strength: a smaller number of the same ones would be worn in gaps.
   */
  static PartialQuantity ofPatches() {
    return unsettled("Patches are tapered by their strength, not by their number.");
  }

  static PartialQuantity injections(int count) {
    return new PartialQuantity(BigDecimal.valueOf(count), List.of(), null);
  }

  /**
   * Units for so many days at the most that the directions allow, whole ones, never more than were
   * asked for.
   *
   * @param asked units asked for, refills included; {@code null} if unsaid
   */
  static PartialQuantity shortCourse(int days, Reckoning unitsPerDay, BigDecimal asked) {
    if (!(unitsPerDay instanceof Reckoning.Settled daily)) {
      return unsettled(((Reckoning.Unsettled) unitsPerDay).reason());
    }
    BigDecimal units = daily.value().multiply(BigDecimal.valueOf(days));
    List<String> steps = new ArrayList<>(daily.steps());
    steps.add(
        days
            + " days × "
            + plain(daily.value())
            + " "
            + daily.unit()
            + " = "
            + plain(units)
            + " "
            + unitOf(daily)
            + ".");
    return whole(units.setScale(0, RoundingMode.FLOOR), units, asked, daily, steps);
  }

  /**
   * Units for the first days of a taper, rounded up so that no step falls short, never more than
   * were asked for.
   *
   * @param asked units asked for, refills included; {@code null} if unsaid
   */
  static PartialQuantity taper(Taper taper, int days, Reckoning unitsPerDay, BigDecimal asked) {
    if (!(unitsPerDay instanceof Reckoning.Settled daily)) {
      return unsettled(((Reckoning.Unsettled) unitsPerDay).reason());
    }
    List<String> steps = new ArrayList<>(daily.steps());
    BigDecimal units = BigDecimal.ZERO;
    BigDecimal left = HUNDRED;
    for (int day = 0; day < days; day += taper.everyDays()) {
      left = left.subtract(taper.percent()).max(BigDecimal.ZERO);
      int lasts = Math.min(taper.everyDays(), days - day);
      BigDecimal part =
          daily.value().multiply(left).multiply(BigDecimal.valueOf(lasts)).divide(HUNDRED);
      units = units.add(part);
      steps.add(
          "Days "
              + (day + 1)
              + " to "
              + (day + lasts)
              + ": "
              + plain(left)
              + "% of "
              + plain(daily.value())
              + " "
              + daily.unit()
              + " = "
              + plain(part)
              + " "
              + unitOf(daily)
              + ".");
    }
    return whole(units.setScale(0, RoundingMode.CEILING), units, asked, daily, steps);
  }

  private static PartialQuantity whole(
      BigDecimal whole,
      BigDecimal exact,
      BigDecimal asked,
      Reckoning.Settled daily,
      List<String> steps) {
    if (whole.compareTo(exact) != 0) {
      steps.add("Whole " + unitOf(daily) + ": " + plain(whole) + ".");
    }
    if (asked != null && asked.compareTo(whole) < 0) {
      steps.add("No more than the " + plain(asked) + " asked for.");
      return new PartialQuantity(asked, List.copyOf(steps), null);
    }
    return new PartialQuantity(whole, List.copyOf(steps), null);
  }

  private static String unitOf(Reckoning.Settled daily) {
    return daily.unit().replace(PER_DAY, "");
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
