package dev.warrant.rules.regimen;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.DrugTable;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.math.BigDecimal;

/** A request, said piece by piece. */
final class Asked {
  private static final DrugTable DRUGS = VocabularyReader.builtIn().drugs();

  private final String drug;
  private String text;
  private DoseForm form;
  private Amount strength;
  private BigDecimal quantity;
  private Integer refills;
  private Integer days;
  private Sig sig;

  Asked(String drug) {
    this.drug = drug;
  }

  Asked text(String words) {
    text = words;
    return this;
  }

  Asked form(DoseForm doseForm) {
    form = doseForm;
    return this;
  }

  Asked strength(String value, String unit) {
    strength = Amount.of(value, unit);
    return this;
  }

  Asked quantity(int units) {
    quantity = BigDecimal.valueOf(units);
    return this;
  }

  Asked fill(int units, int statedDays) {
    days = statedDays;
    return quantity(units);
  }

  Asked refills(int count) {
    refills = count;
    return this;
  }

  Asked sig(String words, String unitsLow, String unitsHigh, String low, String high, boolean prn) {
    sig = directions(words, unitsLow, unitsHigh, low, high, prn);
    return this;
  }

  DrugRequest request() {
    String drugClass = DRUGS.drug(drug).orElseThrow().drugClass();
    return new DrugRequest(
        "r1", text, null, drug, drugClass, form, strength, quantity, refills, sig, days, null,
        null);
  }

  static Sig directions(
      String text, String unitsLow, String unitsHigh, String low, String high, boolean asNeeded) {
    return new Sig(
        decimal(unitsLow), decimal(unitsHigh), decimal(low), decimal(high), asNeeded, text, null);
  }

  private static BigDecimal decimal(String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }
}
