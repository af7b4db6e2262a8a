package dev.warrant.rules.regimen;

import static dev.warrant.rules.regimen.Figures.plain;

import dev.warrant.rules.regimen.Reckoning.Settled;
import dev.warrant.rules.regimen.Reckoning.Unsettled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How much of an ingredient a prescription comes to in 24 hours. */
final class DailyDose {
  private DailyDose() {}

  /**
   * The first ingredient, in the unit of the strength; for a patch the micrograms per hour that are
   * worn at once.
   */
  static Reckoning ofFirstIngredient(Prescription prescription) {
    if (prescription.strength() == null) {
      return Unsettled.missing(
          "The strength of " + prescription.drug().name() + " is not stated.", "mg a day");
    }
    if (prescription.isWorn()) {
      return worn(prescription);
    }
    return perDay(
        prescription,
        prescription.strength().value(),
        prescription.strength().unit(),
        prescription.drug().ingredients().get(0),
        List.of());
  }

  /**
   * One ingredient of which a unit holds so much.
   *
   * @param inOneUnit amount in one tablet or capsule
   */
  static Reckoning perDay(
      Prescription prescription,
      BigDecimal inOneUnit,
      String unit,
      String ingredient,
      List<String> moreCautions) {
    Reckoning units = Supply.unitsPerDay(prescription);
    if (!(units instanceof Settled settled)) {
      return new Unsettled(
          ((Unsettled) units).reason(),
          BigDecimal.ZERO,
          unit + " a day",
          List.of(),
          prescription.cautions());
    }
    BigDecimal most = Figures.rounded(settled.value().multiply(inOneUnit));
    BigDecimal least = Figures.rounded(settled.otherEnd().multiply(inOneUnit));
    List<String> steps = new ArrayList<>(settled.steps());
    steps.add(
        plain(settled.value())
            + " × "
            + plain(inOneUnit)
            + " "
            + unit
            + " "
            + ingredient
            + " = "
            + plain(most)
            + " "
            + unit
            + " a day.");
    List<String> cautions = new ArrayList<>(prescription.cautions());
    cautions.addAll(moreCautions);
    return new Settled(most, least, unit + " a day", steps, cautions);
  }

  private static Reckoning worn(Prescription prescription) {
    BigDecimal atOnce =
        prescription.sig() == null || prescription.sig().unitsPerDoseHigh() == null
            ? BigDecimal.ONE
            : prescription.sig().unitsPerDoseHigh();
    BigDecimal rate = Figures.rounded(atOnce.multiply(prescription.strength().value()));
    List<String> steps = new ArrayList<>();
    steps.add(interval(prescription));
    steps.add(
        plain(atOnce)
            + " worn at a time × "
            + plain(prescription.strength().value())
            + " mcg/h = "
            + plain(rate)
            + " mcg/h.");
    return new Settled(rate, rate, "mcg/h", steps, prescription.cautions());
  }

  private static String interval(Prescription prescription) {
    if (prescription.hasFrequency() && prescription.sig().dosesPerDayHigh() != null) {
      BigDecimal hours =
          Figures.divide(BigDecimal.valueOf(24), prescription.sig().dosesPerDayHigh());
      return "A patch is changed every " + plain(hours) + " hours, as directed.";
    }
    if (prescription.quantity() != null && prescription.statedDays() != null) {
      BigDecimal hours =
          Figures.divide(
              BigDecimal.valueOf(24L * prescription.statedDays()), prescription.quantity());
      return plain(prescription.quantity())
          + " patches for "
          + prescription.statedDays()
          + " days: one is changed every "
          + plain(hours)
          + " hours.";
    }
    BigDecimal perDay = prescription.unitsPerDayByInterval();
    return perDay == null
        ? "Patches are worn one after another."
        : "A patch is changed every "
            + plain(Figures.divide(BigDecimal.valueOf(24), perDay))
            + " hours by its label.";
  }
}
