package dev.warrant.rules.regimen;

import static dev.warrant.rules.regimen.Figures.plain;

import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.regimen.Reckoning.Settled;
import dev.warrant.rules.regimen.Reckoning.Unsettled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How long a supply lasts, and how many units a day it comes to. */
final class Supply {
  private static final String DAYS = "days";

  private Supply() {}

  /**
   * Days that the supply lasts with its refills. Where the days that are stated and the days by the
   * directions differ, the longer of the two counts.
   */
  static Reckoning days(Prescription prescription) {
    int refills = prescription.refills() == null ? 0 : prescription.refills();
    BigDecimal fills = BigDecimal.valueOf(1L + refills);
    Settled stated = byStatement(prescription, fills, refills);
    Reckoning directed = byDirections(prescription, fills, refills);
    if (stated == null) {
      return directed;
    }
    if (!(directed instanceof Settled byDirections)
        || byDirections.value().compareTo(stated.value()) == 0) {
      return stated;
    }
    boolean statedIsLonger = stated.value().compareTo(byDirections.value()) > 0;
    List<String> steps = new ArrayList<>(byDirections.steps());
    steps.addAll(stated.steps());
    steps.add(
        "The two differ; the longer counts: "
            + (statedIsLonger ? plain(stated.value()) : plain(byDirections.value()))
            + " days.");
    Settled counted = statedIsLonger ? stated : byDirections;
    return new Settled(counted.value(), counted.otherEnd(), DAYS, steps, prescription.cautions());
  }

  private static Settled byStatement(Prescription prescription, BigDecimal fills, int refills) {
    if (prescription.statedDays() == null) {
      return null;
    }
    BigDecimal days = BigDecimal.valueOf(prescription.statedDays()).multiply(fills);
    String step =
        refills == 0
            ? "A supply of " + days(days) + " is stated."
            : prescription.statedDays()
                + " days are stated for one fill; with "
                + refills(refills)
                + " that is "
                + plain(days)
                + " days.";
    return new Settled(days, days, DAYS, List.of(step), prescription.cautions());
  }

  private static Reckoning byDirections(Prescription prescription, BigDecimal fills, int refills) {
    if (prescription.quantity() == null) {
      return Unsettled.missing("No quantity and no days' supply are stated.", DAYS);
    }
    boolean undirected =
        !prescription.hasFrequency() && prescription.unitsPerDayByInterval() == null;
    if (undirected && prescription.isOnePill() && refills == 0) {
      String step = "One pill without a refill is one dose, of one day.";
      BigDecimal day = BigDecimal.ONE;
      return new Settled(day, day, DAYS, List.of(step), prescription.cautions());
    }
    if (undirected) {
      return Unsettled.missing(
          "No directions for use and no days' supply are stated, so the quantity of "
              + plain(prescription.quantity())
              + " does not tell how long it lasts.",
          DAYS);
    }
    Settled perDay = (Settled) unitsPerDay(prescription.withoutStatedDays());
    BigDecimal units = prescription.quantity().multiply(fills);
    BigDecimal days = Figures.divide(units, exactUnitsPerDay(prescription));
    List<String> steps = new ArrayList<>(perDay.steps());
    if (refills > 0) {
      steps.add(
          plain(prescription.quantity())
              + " "
              + prescription.units()
              + " with "
              + refills(refills)
              + " = "
              + plain(units)
              + ".");
    }
    steps.add(
        plain(units)
            + " "
            + prescription.units()
            + " ÷ "
            + plain(perDay.value())
            + " a day = "
            + plain(days)
            + " days.");
    BigDecimal longest =
        perDay.otherEnd().signum() == 0 || !perDay.isRange()
            ? days
            : Figures.divide(units, perDay.otherEnd());
    return new Settled(days, longest, DAYS, steps, prescription.cautions());
  }

  private static BigDecimal exactUnitsPerDay(Prescription prescription) {
    return prescription.hasFrequency()
        ? prescription.sig().mostUnitsPerDay()
        : prescription.unitsPerDayByInterval();
  }

  private static String days(BigDecimal days) {
    return days.compareTo(BigDecimal.ONE) == 0 ? "1 day" : plain(days) + " days";
  }

  private static String refills(int refills) {
    return refills == 1 ? "1 refill" : refills + " refills";
  }

  /** Units taken in 24 hours; where directions and stated days differ, the greater number. */
  static Reckoning unitsPerDay(Prescription prescription) {
    String unit = prescription.units() + " a day";
    Settled directed = directed(prescription, unit);
    Settled supplied = supplied(prescription, unit);
    if (directed == null && supplied == null) {
      return Unsettled.missing(
          "No directions for use of "
              + prescription.drug().name()
              + " are stated, and not both a quantity and the days that it is to last.",
          unit);
    }
    if (directed == null || supplied == null) {
      return directed == null ? supplied : directed;
    }
    if (directed.value().compareTo(supplied.value()) == 0) {
      return directed;
    }
    boolean directedIsMore = directed.value().compareTo(supplied.value()) > 0;
    List<String> steps = new ArrayList<>(supplied.steps());
    steps.addAll(directed.steps());
    steps.add(
        "The two differ; the greater counts: "
            + plain(directedIsMore ? directed.value() : supplied.value())
            + " a day.");
    BigDecimal value = directed.value().max(supplied.value());
    BigDecimal least = directed.otherEnd().min(supplied.value());
    return new Settled(value, least, unit, steps, prescription.cautions());
  }

  private static Settled directed(Prescription prescription, String unit) {
    if (!prescription.hasFrequency()) {
      BigDecimal byInterval = prescription.unitsPerDayByInterval();
      if (byInterval == null || prescription.statedDays() != null) {
        return null;
      }
      String step =
          "No directions are stated; one of the "
              + prescription.units()
              + " serves "
              + days(Figures.divide(BigDecimal.ONE, byInterval))
              + " by its label.";
      return new Settled(byInterval, byInterval, unit, List.of(step), prescription.cautions());
    }
    Sig sig = prescription.sig();
    BigDecimal most = Figures.rounded(sig.mostUnitsPerDay());
    BigDecimal fewest =
        sig.fewestUnitsPerDay() == null ? most : Figures.rounded(sig.fewestUnitsPerDay());
    return new Settled(
        most, fewest, unit, List.of(directionsStep(sig, most, fewest)), prescription.cautions());
  }

  private static String directionsStep(Sig sig, BigDecimal most, BigDecimal fewest) {
    BigDecimal perDose = sig.unitsPerDoseHigh();
    String product =
        perDose == null || perDose.compareTo(BigDecimal.ONE) == 0
            ? plain(most)
            : plain(perDose) + " × " + plain(sig.dosesPerDayHigh()) + " = " + plain(most);
    String range =
        fewest.compareTo(most) == 0
            ? ""
            : " (the directions allow "
                + plain(fewest)
                + " to "
                + plain(most)
                + "; the most counts)";
    String asNeeded = sig.asNeeded() ? ", every \"as needed\" dose counted" : "";
    return "\"" + sig.text() + "\" is " + product + " a day" + range + asNeeded + ".";
  }

  private static Settled supplied(Prescription prescription, String unit) {
    if (prescription.quantity() == null || prescription.statedDays() == null) {
      return null;
    }
    BigDecimal days = BigDecimal.valueOf(prescription.statedDays());
    BigDecimal perDay = Figures.divide(prescription.quantity(), days);
    String step =
        plain(prescription.quantity())
            + " "
            + prescription.units()
            + " ÷ "
            + plain(days)
            + " days = "
            + plain(perDay)
            + " a day.";
    return new Settled(perDay, perDay, unit, List.of(step), prescription.cautions());
  }
}
