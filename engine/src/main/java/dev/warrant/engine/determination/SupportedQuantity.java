package dev.warrant.engine.determination;

import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Taper;
import dev.warrant.rules.regimen.Reckoning;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Works out how much of a request a modification supports. */
final class SupportedQuantity {
  private SupportedQuantity() {}

  /**
   * @param regimen the arithmetic of the request; empty where there is none
   */
  static SupportedPart part(
      Edition edition,
      Modification modification,
      Case subject,
      Request request,
      Optional<RegimenAccount> regimen) {
    Passage passage = edition.passage(modification.passage());
    boolean taper = modification.supports() == Modification.Support.TAPER;
    PartialQuantity quantity = quantity(modification, request, regimen);
    Optional<Taper> rate = Optional.ofNullable(modification.taper());
    Optional<Passage> ratePassage = rate.map(Taper::passage).map(edition::passage);
    return new SupportedPart(
        quantity.units(),
        taper ? Boolean.TRUE : null,
        modification.days(),
        rate.map(Taper::rate).orElse(null),
        ratePassage.map(given -> edition.id() + ":" + given.id()).orElse(null),
        ratePassage.map(Passage::page).orElse(null),
        quantity.steps(),
        quantity.unsettled(),
        modification.reason(),
        edition.id() + ":" + passage.id(),
        passage.page(),
        alreadyAllowed(subject, request, taper, quantity.units()));
  }

  private static PartialQuantity quantity(
      Modification modification, Request request, Optional<RegimenAccount> regimen) {
    if (modification.supports() == Modification.Support.ONE_INJECTION) {
      return PartialQuantity.injections(1);
    }
    if (modification.days() == null
        || regimen.isEmpty()
        || !(request instanceof DrugRequest drug)) {
      return PartialQuantity.none();
    }
    Reckoning unitsPerDay = regimen.get().unitsPerDay();
    if (modification.supports() == Modification.Support.SHORT_COURSE) {
      return PartialQuantity.shortCourse(modification.days(), unitsPerDay, asked(drug));
    }
    Taper taper = modification.taper();
    if (taper == null || taper.percent() == null || taper.everyDays() == null) {
      return PartialQuantity.none();
    }
    return drug.form() == DoseForm.PATCH || unitsPerDay.unit().startsWith("patches")
        ? PartialQuantity.ofPatches()
        : PartialQuantity.taper(taper, modification.days(), unitsPerDay, asked(drug));
  }

  private static BigDecimal asked(DrugRequest drug) {
    return drug.quantity() == null
        ? null
        : drug.quantity()
            .multiply(BigDecimal.valueOf(1L + Objects.requireNonNullElse(drug.refills(), 0)));
  }

  /** Whether utilization review had already allowed that part; null where the record is silent. */
  private static Boolean alreadyAllowed(
      Case subject, Request request, boolean taper, BigDecimal quantity) {
    Optional<UrDecision> decided =
        subject.facts().stream()
            .filter(UrDecision.class::isInstance)
            .map(UrDecision.class::cast)
            .filter(UrDecision::present)
            .filter(decision -> request.concept().equals(decision.treatment()))
            .reduce((earlier, later) -> later);
    return decided.map(decision -> allows(decision, taper, quantity)).orElse(null);
  }

  private static Boolean allows(UrDecision decision, boolean taper, BigDecimal quantity) {
    if (decision.outcome() == UrOutcome.DENIED) {
      return false;
    }
    if (taper && decision.taperAllowed() != null) {
      return decision.taperAllowed();
    }
    BigDecimal allowed = decision.quantityAllowed();
    if (allowed == null) {
      return null;
    }
    // Any supply that review allowed can serve to wean.
    BigDecimal needed = taper || quantity == null ? BigDecimal.ONE : quantity;
    return allowed.compareTo(needed) >= 0;
  }
}
