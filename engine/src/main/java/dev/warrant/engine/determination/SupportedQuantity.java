package dev.warrant.engine.determination;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Works out how much of a request a modification supports. */
final class SupportedQuantity {
  private SupportedQuantity() {}

  static SupportedPart part(
      Edition edition, Modification modification, Case subject, Request request) {
    Passage passage = edition.passage(modification.passage());
    boolean taper = modification.supports() == Modification.Support.TAPER;
    BigDecimal quantity =
        switch (modification.supports()) {
          case TAPER -> null;
          case ONE_INJECTION -> BigDecimal.ONE;
          case SHORT_COURSE -> shortCourse(request, modification.days());
        };
    return new SupportedPart(
        quantity,
        taper ? Boolean.TRUE : null,
        modification.reason(),
        edition.id() + ":" + passage.id(),
        passage.page(),
        alreadyAllowed(subject, request, taper, quantity));
  }

  /**
   * Units for so many days at the most that the directions allow, never more than was asked for;
   * null where the days or the directions are unsaid.
   */
  private static BigDecimal shortCourse(Request request, Integer days) {
    if (days == null || !(request instanceof DrugRequest drug) || drug.sig() == null) {
      return null;
    }
    BigDecimal daily = drug.sig().mostUnitsPerDay();
    if (daily == null) {
      return null;
    }
    BigDecimal units = daily.multiply(BigDecimal.valueOf(days)).setScale(0, RoundingMode.FLOOR);
    return drug.quantity() == null ? units : units.min(drug.quantity());
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
