package dev.warrant.engine.regimen;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DailyDose;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.regimen.Reckoning;
import dev.warrant.rules.regimen.RegimenCalculator;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days' supply and the daily doses of every requested medicine and the morphine equivalents of
 * all opioids together, as far as the record settles them. What it does not settle is no fact.
 */
public final class RegimenFacts implements Regimen {
  private static final String OPIOID = "opioid";
  private static final String PERCENT = "%";
  private static final String MILLIGRAMS = "mg a day";

  /** No figure of a record makes a number that cannot be counted. */
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final RegimenCalculator calculator;
  private final MorphineEquivalents factors;

  /**
   * @param vocabulary the medicines and the factor tables
   * @param factorTable id of the factor table, for instance {@code cdc-2016}
   * @throws java.util.NoSuchElementException if the vocabulary has no such table
   */
  public RegimenFacts(Vocabulary vocabulary, String factorTable) {
    calculator = new RegimenCalculator(vocabulary.drugs());
    factors = vocabulary.morphineEquivalents(factorTable);
  }

  /** The medicines of a case: those asked for, and what the record says of those in use. */
  private record Medicines(List<DrugRequest> requests, List<MedicationUse> uses) {
    static Medicines of(Case subject) {
      return new Medicines(
          only(DrugRequest.class, subject.requests()), only(MedicationUse.class, subject.facts()));
    }

    private static <T> List<T> only(Class<T> kind, List<?> all) {
      return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }

  @Override
  public List<Fact> of(Case subject) {
    Medicines medicines = Medicines.of(subject);
    List<Fact> derived = new ArrayList<>();
    for (DrugRequest request : medicines.requests()) {
      supply(request, medicines).ifPresent(derived::add);
      dose(request, medicines).ifPresent(derived::add);
      acetaminophen(request, medicines).ifPresent(derived::add);
      opioids(request, medicines).ifPresent(derived::add);
    }
    return derived;
  }

  private Optional<Fact> supply(DrugRequest request, Medicines medicines) {
    return calculator.daysSupply(request, medicines.uses()) instanceof Reckoning.Settled days
        ? Optional.of(
            new Supply(
                "supply-" + request.id(),
                request.id(),
                days.value().setScale(0, RoundingMode.CEILING).min(MOST_DAYS).intValueExact(),
                days.steps(),
                Assertion.PRESENT,
                request.saidOn(),
                directions(request)))
        : Optional.empty();
  }

  private Optional<Fact> dose(DrugRequest request, Medicines medicines) {
    return calculator
        .firstIngredient(request)
        .flatMap(
            ingredient ->
                dose(
                    "daily-dose-" + request.id(),
                    request,
                    ingredient,
                    calculator.dailyDose(request, medicines.uses())));
  }

  private Optional<Fact> acetaminophen(DrugRequest request, Medicines medicines) {
    return calculator.holdsAcetaminophen(request)
        ? dose(
            "acetaminophen-dose-" + request.id(),
            request,
            "acetaminophen",
            calculator.acetaminophen(medicines.requests(), medicines.uses()).daily())
        : Optional.empty();
  }

  private static Optional<Fact> dose(
      String id, DrugRequest request, String ingredient, Reckoning reckoning) {
    return reckoning instanceof Reckoning.Settled dose && dose.unit().equals(MILLIGRAMS)
        ? Optional.of(
            new DailyDose(
                id,
                request.id(),
                ingredient,
                dose.value(),
                dose.steps(),
                Assertion.PRESENT,
                request.saidOn(),
                directions(request)))
        : Optional.empty();
  }

  private Optional<Fact> opioids(DrugRequest request, Medicines medicines) {
    if (!request.drugClass().equals(OPIOID)) {
      return Optional.empty();
    }
    Reckoning total = total(request, medicines);
    boolean settled = total instanceof Reckoning.Settled;
    BigDecimal atLeast =
        total instanceof Reckoning.Settled all
            ? all.value()
            : ((Reckoning.Unsettled) total).atLeast();
    return settled || atLeast.signum() > 0
        ? Optional.of(
            new OpioidDose(
                "opioid-dose-" + request.id(),
                request.id(),
                settled ? atLeast : null,
                atLeast,
                total.steps(),
                Assertion.PRESENT,
                request.saidOn(),
                directions(request)))
        : Optional.empty();
  }

  /** All opioids together, the requested one first. */
  private Reckoning total(DrugRequest request, Medicines medicines) {
    List<DrugRequest> requests = new ArrayList<>(List.of(request));
    medicines.requests().stream().filter(other -> !other.equals(request)).forEach(requests::add);
    return calculator.morphineEquivalents(requests, medicines.uses(), factors);
  }

  /** Where the directions stand that settle a supply or a dose; else where the request stands. */
  private static Evidence directions(DrugRequest request) {
    return request.sig() != null && request.sig().evidence().quoted()
        ? request.sig().evidence()
        : request.evidence();
  }

  @Override
  public Optional<RegimenAccount> account(Case subject, Request request) {
    if (!(request instanceof DrugRequest drug)) {
      return Optional.empty();
    }
    Medicines medicines = Medicines.of(subject);
    StatedAmounts stated = new StatedAmounts(subject, drug);
    return calculator
        .firstIngredient(drug)
        .map(
            ingredient ->
                new RegimenAccount(
                    calculator.unitsPerDay(drug, medicines.uses()),
                    stated.daysSupply(calculator.daysSupply(drug, medicines.uses())),
                    drug.strength() != null && drug.strength().unit().equals(PERCENT)
                        ? null
                        : new RegimenAccount.Dose(
                            ingredient,
                            stated.dailyDose(
                                ingredient, calculator.dailyDose(drug, medicines.uses())),
                            calculator.labelMaximum(drug, medicines.uses()).orElse(null)),
                    calculator.holdsAcetaminophen(drug)
                        ? calculator.acetaminophen(medicines.requests(), medicines.uses())
                        : null,
                    drug.drugClass().equals(OPIOID)
                        ? new RegimenAccount.OpioidTotal(
                            factors, stated.opioids(total(drug, medicines)))
                        : null,
                    calculator.strengthNotMade(drug, medicines.uses()).orElse(null)));
  }
}
