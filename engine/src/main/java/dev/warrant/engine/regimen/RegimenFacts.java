package dev.warrant.engine.regimen;

import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.regimen.Reckoning;
import dev.warrant.rules.regimen.RegimenCalculator;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The days' supply of every requested medicine and the morphine equivalents of every opioid, as far
 * as the record settles them. What it does not settle is no fact.
 */
public final class RegimenFacts implements DerivedFacts {
  private static final String OPIOID = "opioid";

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

  @Override
  public List<Fact> of(Case subject) {
    List<DrugRequest> requests = only(DrugRequest.class, subject.requests());
    List<MedicationUse> uses = only(MedicationUse.class, subject.facts());
    List<Fact> derived = new ArrayList<>();
    for (DrugRequest request : requests) {
      supply(request, uses, derived);
      dose(request, uses, derived);
    }
    opioidsInUse(requests, uses).values().forEach(use -> dose(use, derived));
    return derived;
  }

  private static <T> List<T> only(Class<T> kind, List<?> all) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void supply(DrugRequest request, List<MedicationUse> uses, List<Fact> derived) {
    if (calculator.daysSupply(request, uses) instanceof Reckoning.Settled days) {
      derived.add(
          new Supply(
              "supply-" + request.id(),
              request.id(),
              days.value().setScale(0, RoundingMode.CEILING).min(MOST_DAYS).intValueExact(),
              days.steps(),
              Assertion.PRESENT,
              request.saidOn(),
              directions(request)));
    }
  }

  /** Where the directions stand that settle a supply or a dose; else where the request stands. */
  private static Evidence directions(DrugRequest request) {
    return request.sig() != null && request.sig().evidence().quoted()
        ? request.sig().evidence()
        : request.evidence();
  }

  private void dose(DrugRequest request, List<MedicationUse> uses, List<Fact> derived) {
    if (!request.drugClass().equals(OPIOID)) {
      return;
    }
    List<MedicationUse> same =
        uses.stream().filter(use -> use.concept().equals(request.drug())).toList();
    if (calculator.morphineEquivalents(List.of(request), same, factors)
        instanceof Reckoning.Settled dose) {
      derived.add(
          new OpioidDose(
              "opioid-dose-" + request.id(),
              request.id(),
              dose.value(),
              dose.steps(),
              Assertion.PRESENT,
              request.saidOn(),
              directions(request)));
    }
  }

  /** Opioids in use that no request asks for, by drug; of several statements the last. */
  private static Map<String, MedicationUse> opioidsInUse(
      List<DrugRequest> requests, List<MedicationUse> uses) {
    Map<String, MedicationUse> inUse = new LinkedHashMap<>();
    uses.stream()
        .filter(use -> OPIOID.equals(use.drugClass()) && use.present())
        .filter(use -> use.phase() != UsePhase.STOPPED)
        .filter(use -> requests.stream().noneMatch(r -> r.drug().equals(use.concept())))
        .filter(use -> use.sig() != null || !inUse.containsKey(use.concept()))
        .forEach(use -> inUse.put(use.concept(), use));
    return inUse;
  }

  private void dose(MedicationUse use, List<Fact> derived) {
    if (calculator.morphineEquivalents(List.of(), List.of(use), factors)
        instanceof Reckoning.Settled dose) {
      derived.add(
          new OpioidDose(
              "opioid-dose-" + use.id(),
              use.id(),
              dose.value(),
              dose.steps(),
              Assertion.PRESENT,
              use.saidOn(),
              use.evidence()));
    }
  }
}
