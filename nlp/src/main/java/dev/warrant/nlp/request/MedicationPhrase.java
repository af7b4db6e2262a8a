package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.StrengthListing;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line says of one medicine.
 *
 * @param drug the medicine or class; empty where the line gives a quantity or directions without a
 *     name ("Ninety tablets, a 30 day supply")
 * @param strength strength of one unit, of the first ingredient; {@code null} if unsaid
 * @param secondStrength strength of the second ingredient; {@code null} if unsaid
 * @param strengthListing whether the medicine is made in that strength; {@code null} with no
 *     strength or no medicine
 * @param form dose form, said or told by the brand; {@code null} if unsaid
 * @param quantity units in one fill; for a cream the grams or millilitres; {@code null} if unsaid
 * @param quantityUnit {@code g} or {@code mL} where the quantity is not counted in units; {@code
 *     null} otherwise
 * @param refills further fills; {@code null} if unsaid
 * @param sig directions, without evidence; {@code null} if unsaid
 * @param dailyDose total for the day where it is given as such ("1800 mg a day"); {@code null} if
 *     not
 * @param days days that one fill is said to last, or in a sentence the days for which it was given
 *     ("x 10 wks"), at least 1; {@code null} if unsaid
 * @param start first offset into the line, inclusive
 * @param end last offset into the line, exclusive
 */
public record MedicationPhrase(
    Optional<DrugMention> drug,
    Amount strength,
    Amount secondStrength,
    StrengthListing strengthListing,
    DoseForm form,
    BigDecimal quantity,
    String quantityUnit,
    Integer refills,
    Sig sig,
    Amount dailyDose,
    Integer days,
    int start,
    int end) {
  public MedicationPhrase {
    Objects.requireNonNull(drug, "drug");
  }

  /** Whether the strength contradicts the products that the vocabulary lists. */
  public boolean strengthDoubtful() {
    return strengthListing != null && strengthListing.doubtful();
  }

  /** Whether anything beyond a name is said. */
  public boolean saysMoreThanTheName() {
    return strength != null
        || quantity != null
        || refills != null
        || sig != null
        || dailyDose != null
        || days != null;
  }

  /** Without a name, only words of a supply show that a medicine is meant. */
  boolean speaksOfSupply() {
    boolean counted = quantity != null && form != null;
    boolean directed =
        sig != null && sig.unitsPerDoseHigh() != null && sig.mostUnitsPerDay() != null;
    return counted || directed || refills != null;
  }
}
