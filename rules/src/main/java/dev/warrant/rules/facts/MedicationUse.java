package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * That the patient takes, took, starts or has never taken a medicine.
 *
 * @param id names the fact within its case
 * @param concept drug id, or drug class id where the record names only the class
 * @param drugClass drug class id; {@code null} if the vocabulary gives none
 * @param phase {@code null} if unsaid
 * @param since first day of use as far as the record tells; {@code null} if unsaid
 * @param daysOfUse days of use up to the date of the record, 0 or more; {@code null} if unsaid
 * @param daily whether it is taken every day; {@code null} if unsaid
 * @param strength {@code null} if unsaid
 * @param quantity units in one fill; {@code null} if unsaid
 * @param sig directions; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record MedicationUse(
    String id,
    String concept,
    String drugClass,
    UsePhase phase,
    LocalDate since,
    Integer daysOfUse,
    Boolean daily,
    Amount strength,
    BigDecimal quantity,
    Sig sig,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements ConcurrentMedicine {

  public MedicationUse {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  /** Whether it is use of the requested drug, or of its class where the record names only that. */
  public boolean of(DrugRequest request) {
    return concept.equals(request.drug()) || concept.equals(request.drugClass());
  }

  @Override
  public boolean runs() {
    return present()
        && (phase == UsePhase.CONTINUING
            || phase == UsePhase.NEW_START
            || phase == UsePhase.RESTARTED);
  }

  @Override
  public boolean isOtherThan(DrugRequest request) {
    return !of(request);
  }

  /**
   * Days of use so far and of a further supply together; {@code null} where the former is unsaid.
   */
  public Integer daysOfUseWith(Supply supply) {
    return daysOfUse == null ? null : Math.addExact(daysOfUse, supply.days());
  }
}
