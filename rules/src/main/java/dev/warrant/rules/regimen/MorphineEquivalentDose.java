package dev.warrant.rules.regimen;

import static dev.warrant.rules.regimen.Figures.plain;

import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.regimen.Reckoning.Settled;
import dev.warrant.rules.regimen.Reckoning.Unsettled;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import dev.warrant.rules.vocabulary.MorphineEquivalents.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Morphine milligram equivalents of one opioid. */
final class MorphineEquivalentDose {
  private static final String UNIT = "MME a day";

  private MorphineEquivalentDose() {}

  static Reckoning of(Prescription prescription, MorphineEquivalents table) {
    Reckoning daily = DailyDose.ofFirstIngredient(prescription);
    if (!(daily instanceof Settled dose)) {
      Unsettled missing = (Unsettled) daily;
      return new Unsettled(
          missing.reason(), BigDecimal.ZERO, UNIT, missing.steps(), missing.cautions());
    }
    Drug drug = prescription.drug();
    String opioid = drug.ingredients().get(0);
    String strengthUnit = prescription.isWorn() ? "mcg/h" : prescription.strength().unit();
    Optional<BigDecimal> factor =
        table.factor(opioid, route(prescription), strengthUnit, dose.value());
    if (factor.isEmpty()) {
      return new Unsettled(
          table.name() + " gives no factor for " + drug.name() + ".",
          BigDecimal.ZERO,
          UNIT,
          dose.steps(),
          dose.cautions());
    }
    BigDecimal low =
        table
            .factor(opioid, route(prescription), strengthUnit, dose.otherEnd())
            .orElse(factor.get());
    BigDecimal value = Figures.rounded(dose.value().multiply(factor.get()));
    List<String> steps = new ArrayList<>(dose.steps());
    steps.add(
        plain(dose.value())
            + " "
            + strengthUnit
            + " "
            + opioid
            + " × "
            + plain(factor.get())
            + " = "
            + plain(value)
            + " MME a day ("
            + table.name()
            + ").");
    BigDecimal otherEnd = Figures.rounded(dose.otherEnd().multiply(low));
    return new Settled(value, otherEnd, UNIT, steps, dose.cautions());
  }

  private static Route route(Prescription prescription) {
    if (prescription.isWorn()) {
      return Route.TRANSDERMAL;
    }
    DoseForm form = prescription.usualForm();
    boolean throughMucosa =
        form == DoseForm.FILM
            || form == DoseForm.LOZENGE
            || form == DoseForm.SPRAY
            || prescription.strength().unit().equals("mcg");
    return throughMucosa ? Route.TRANSMUCOSAL : Route.ORAL;
  }
}
