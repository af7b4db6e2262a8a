package dev.warrant.rules.regimen;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugTable;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reckons with requests and with the medicines that the record says are taken. Pure: the same facts
 * give the same answers.
 *
 * <p>Where a request gives no directions, those that the record gives for the same medicine are
 * used. A medicine that is both asked for and taken counts once, as it is asked for.
 */
public final class RegimenCalculator {
  private static final Amount MOST_ACETAMINOPHEN = Amount.of("4000", "mg");
  private static final String ACETAMINOPHEN_SOURCE =
      "FDA labeling of acetaminophen: 4 g in 24 hours, from knowledge, unverified";

  private final DrugTable drugs;
  private final CurrentRegimen regimen;

  /** A calculator that knows the medicines of this table. */
  public RegimenCalculator(DrugTable drugs) {
    this.drugs = drugs;
    this.regimen = new CurrentRegimen(drugs);
  }

  /**
   * How many days the requested supply lasts, refills included: quantity × (1 + refills) ÷ the most
   * units that the directions allow in a day. Where the request states days that differ, the longer
   * counts.
   */
  public Reckoning daysSupply(DrugRequest request, Collection<MedicationUse> record) {
    return regimen
        .prescription(request, record)
        .map(Supply::days)
        .orElseGet(() -> unknown(request.drug(), "days"));
  }

  /** Tablets, capsules or patches in 24 hours. */
  public Reckoning unitsPerDay(DrugRequest request, Collection<MedicationUse> record) {
    return regimen
        .prescription(request, record)
        .map(Supply::unitsPerDay)
        .orElseGet(() -> unknown(request.drug(), "units a day"));
  }

  /**
   * The first ingredient in 24 hours, in the unit of its strength; for a patch the micrograms per
   * hour worn.
   */
  public Reckoning dailyDose(DrugRequest request, Collection<MedicationUse> record) {
    return regimen
        .prescription(request, record)
        .map(DailyDose::ofFirstIngredient)
        .orElseGet(() -> unknown(request.drug(), "mg a day"));
  }

  /**
   * A strength that the medicine is not made in, or not in the form that is asked for, as a
   * sentence; empty where it is made or unsaid.
   */
  public Optional<String> strengthNotMade(DrugRequest request, Collection<MedicationUse> record) {
    return regimen
        .prescription(request, record)
        .flatMap(asked -> asked.cautions().stream().findFirst());
  }

  /** The ingredient of which a medicine's strength tells; empty for an unknown medicine. */
  public Optional<String> firstIngredient(DrugRequest request) {
    return drugs.drug(request.drug()).map(drug -> drug.ingredients().get(0));
  }

  /** Whether a medicine holds acetaminophen. */
  public boolean holdsAcetaminophen(DrugRequest request) {
    return drugs.drug(request.drug()).filter(Acetaminophen::isIn).isPresent();
  }

  /** The daily dose beside the label's maximum; empty where the vocabulary has no maximum. */
  public Optional<LabelComparison> labelMaximum(
      DrugRequest request, Collection<MedicationUse> record) {
    return drugs
        .drug(request.drug())
        .filter(drug -> drug.labelMaximumPerDay() != null)
        .map(
            drug ->
                new LabelComparison(
                    dailyDose(request, record), drug.labelMaximumPerDay(), drug.labelSource()));
  }

  /**
   * Morphine milligram equivalents in 24 hours of all opioids that are asked for or in use. An
   * opioid that cannot be reckoned leaves the total unsettled; what the others come to is kept.
   */
  public Reckoning morphineEquivalents(
      Collection<DrugRequest> requests,
      Collection<MedicationUse> record,
      MorphineEquivalents table) {
    List<Reckoning> parts =
        regimen.prescriptions(requests, record).stream()
            .filter(prescription -> prescription.drug().drugClass().equals("opioid"))
            .map(prescription -> MorphineEquivalentDose.of(prescription, table))
            .toList();
    return Total.of(parts, "MME a day", table.name());
  }

  /** Acetaminophen in 24 hours from every medicine that holds it, beside 4 g. */
  public LabelComparison acetaminophen(
      Collection<DrugRequest> requests, Collection<MedicationUse> record) {
    List<Reckoning> parts = new ArrayList<>();
    for (Prescription prescription : regimen.prescriptions(requests, record)) {
      if (Acetaminophen.isIn(prescription.drug())) {
        parts.add(acetaminophenIn(prescription));
      }
    }
    return new LabelComparison(
        Total.of(parts, "mg a day", Acetaminophen.INGREDIENT),
        MOST_ACETAMINOPHEN,
        ACETAMINOPHEN_SOURCE);
  }

  private static Reckoning acetaminophenIn(Prescription prescription) {
    Drug drug = prescription.drug();
    Optional<BigDecimal> inOneUnit = Acetaminophen.inOneUnit(prescription);
    List<String> cautions = new ArrayList<>();
    if (inOneUnit.isEmpty()) {
      inOneUnit = Acetaminophen.mostMade(drug);
      inOneUnit.ifPresent(
          most ->
              cautions.add(
                  "How much acetaminophen is in one unit of "
                      + drug.name()
                      + " is not written; the most that is made, "
                      + Figures.plain(most)
                      + " mg, counts."));
    }
    return inOneUnit
        .map(
            amount ->
                DailyDose.perDay(prescription, amount, "mg", Acetaminophen.INGREDIENT, cautions))
        .orElseGet(
            () ->
                Reckoning.Unsettled.missing(
                    "How much acetaminophen is in one unit of " + drug.name() + " is not known.",
                    "mg a day"));
  }

  private static Reckoning unknown(String drug, String unit) {
    return Reckoning.Unsettled.missing("The vocabulary does not know " + drug + ".", unit);
  }
}
