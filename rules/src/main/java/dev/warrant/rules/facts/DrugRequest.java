package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A request for a medicine.
 *
 * @param id {@code r1}, {@code r2} … in the order of the request list
 * @param text the request as it stands in the record
 * @param treatment the generic name as a person would write it
 * @param drug drug id of the vocabulary
 * @param drugClass drug class id of the vocabulary, for instance {@code muscle-relaxant}
 * @param form dose form; {@code null} if unsaid
 * @param strength strength of one unit, of the first ingredient; {@code null} if unsaid
 * @param quantity units in one fill; {@code null} if unsaid
 * @param refills further fills; {@code null} if unsaid
 * @param sig directions; {@code null} if unsaid
 * @param statedDays days' supply that the request itself states, at least 1; {@code null} if unsaid
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record DrugRequest(
    String id,
    String text,
    String treatment,
    String drug,
    String drugClass,
    DoseForm form,
    Amount strength,
    BigDecimal quantity,
    Integer refills,
    Sig sig,
    Integer statedDays,
    LocalDate saidOn,
    Evidence evidence)
    implements Request, ConcurrentMedicine {

  public DrugRequest {
    Objects.requireNonNull(drug, "drug");
    Objects.requireNonNull(drugClass, "drugClass");
    evidence = evidence == null ? Evidence.none() : evidence;
    treatment = treatment == null ? drug : treatment;
    text = text == null ? treatment : text;
  }

  @Override
  public String concept() {
    return drug;
  }

  @Override
  public boolean runs() {
    return true;
  }

  @Override
  public boolean isOtherThan(DrugRequest request) {
    return !drug.equals(request.drug());
  }
}
