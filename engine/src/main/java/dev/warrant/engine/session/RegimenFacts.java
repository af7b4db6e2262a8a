package dev.warrant.engine.session;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For how long each requested supply lasts, and what each opioid amounts to in morphine. Where the
 * record does not settle a figure there is no fact.
 */
public final class RegimenFacts implements DerivedFacts {
  private static final String OPIOID = "opioid";

  private final RegimenCalculator calculator;
  private final MorphineEquivalents equivalents;

  /**
   * @param equivalents the factors that the edition counts by
   */
  public RegimenFacts(Vocabulary vocabulary, MorphineEquivalents equivalents) {
    this.calculator = new RegimenCalculator(vocabulary.drugs());
    this.equivalents = equivalents;
  }

  @Override
  public List<Fact> of(Case subject) {
    List<MedicationUse> uses = present(subject);
    List<DrugRequest> requests =
        subject.requests().stream()
            .filter(DrugRequest.class::isInstance)
            .map(DrugRequest.class::cast)
            .toList();
    List<Fact> derived = new ArrayList<>();
    for (DrugRequest request : requests) {
      supply(request, uses).ifPresent(derived::add);
    }
    for (DrugRequest request : requests) {
      if (OPIOID.equals(request.drugClass())) {
        List<MedicationUse> same =
            uses.stream().filter(use -> use.concept().equals(request.drug())).toList();
        dose(List.of(request), same)
            .map(amount -> dose(request.id(), amount, request.saidOn(), request.evidence()))
            .ifPresent(derived::add);
      }
    }
    derived.addAll(dosesInUse(requests, uses));
    List<String> taken = subject.facts().stream().map(Fact::id).toList();
    return derived.stream().filter(fact -> !taken.contains(fact.id())).toList();
  }

  private static List<MedicationUse> present(Case subject) {
    return subject.facts().stream()
        .filter(MedicationUse.class::isInstance)
        .map(MedicationUse.class::cast)
        .filter(use -> use.present() && use.phase() != UsePhase.STOPPED)
        .toList();
  }

  private Optional<Fact> supply(DrugRequest request, List<MedicationUse> uses) {
    return settled(calculator.daysSupply(request, uses))
        .map(days -> days.setScale(0, RoundingMode.CEILING))
        .filter(days -> days.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(
            days ->
                new Supply(
                    "supply-" + request.id(),
                    request.id(),
                    days.intValueExact(),
                    null,
                    request.saidOn(),
                    request.evidence()));
  }

  /** Opioids in use that nothing asks for: they count towards the limit too. */
  private List<Fact> dosesInUse(List<DrugRequest> requests, List<MedicationUse> uses) {
    Map<String, List<MedicationUse>> byDrug = new LinkedHashMap<>();
    for (MedicationUse use : uses) {
      boolean requested = requests.stream().anyMatch(r -> r.drug().equals(use.concept()));
      if (!requested) {
        byDrug.computeIfAbsent(use.concept(), drug -> new ArrayList<>()).add(use);
      }
    }
    List<Fact> doses = new ArrayList<>();
    for (List<MedicationUse> same : byDrug.values()) {
      MedicationUse told =
          same.stream().filter(use -> use.sig() != null).findFirst().orElse(same.get(0));
      dose(List.of(), same)
          .filter(amount -> amount.signum() > 0)
          .map(amount -> dose(told.id(), amount, told.saidOn(), told.evidence()))
          .ifPresent(doses::add);
    }
    return doses;
  }

  private Optional<BigDecimal> dose(List<DrugRequest> requests, List<MedicationUse> uses) {
    return settled(calculator.morphineEquivalents(requests, uses, equivalents));
  }

  private static Fact dose(String of, BigDecimal amount, LocalDate saidOn, Evidence evidence) {
    return new OpioidDose("opioid-dose-" + of, of, amount, null, saidOn, evidence);
  }

  private static Optional<BigDecimal> settled(Reckoning reckoning) {
    return reckoning instanceof Reckoning.Settled settled
        ? Optional.of(settled.value())
        : Optional.empty();
  }
}
