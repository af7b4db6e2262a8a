package dev.warrant.engine.regimen;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DailyDose;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.regimen.Reckoning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Supplies and doses that a case states itself, as one that a person corrected does: they stand in
 * place of what is reckoned. A reckoned fact has steps, a stated one has none.
 */
final class StatedAmounts {
  private final Case subject;
  private final DrugRequest request;

  StatedAmounts(Case subject, DrugRequest request) {
    this.subject = subject;
    this.request = request;
  }

  Reckoning daysSupply(Reckoning reckoned) {
    return all(Supply.class)
        .filter(supply -> supply.of(request) && supply.steps().isEmpty())
        .findFirst()
        .map(supply -> stated(BigDecimal.valueOf(supply.days()), reckoned))
        .orElse(reckoned);
  }

  Reckoning dailyDose(String ingredient, Reckoning reckoned) {
    return all(DailyDose.class)
        .filter(dose -> dose.of(request) && dose.steps().isEmpty())
        .filter(dose -> dose.ingredient().equals(ingredient))
        .findFirst()
        .map(dose -> stated(dose.milligrams(), reckoned))
        .orElse(reckoned);
  }

  Reckoning opioids(Reckoning reckoned) {
    return all(OpioidDose.class)
        .filter(dose -> dose.of(request) && dose.steps().isEmpty())
        .flatMap(dose -> Optional.ofNullable(dose.morphineEquivalentsPerDay()).stream())
        .findFirst()
        .map(total -> stated(total, reckoned))
        .orElse(reckoned);
  }

  private <T> Stream<T> all(Class<T> kind) {
    return subject.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Reckoning stated(BigDecimal value, Reckoning reckoned) {
    String amount = value.stripTrailingZeros().toPlainString() + " " + reckoned.unit();
    return new Reckoning.Settled(
        value,
        value,
        reckoned.unit(),
        List.of("The case states " + amount + "."),
        reckoned.cautions());
  }
}
