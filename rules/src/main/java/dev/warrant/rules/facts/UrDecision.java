package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What utilization review decided on a treatment before it came to independent review.
 *
 * @param id names the fact within its case
 * @param treatment drug id or procedure id
 * @param outcome {@code null} if unsaid
 * @param quantityAllowed units or injections that it allowed; {@code null} if unsaid
 * @param taperAllowed whether it allowed a supply for weaning; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record UrDecision(
    String id,
    String treatment,
    UrOutcome outcome,
    BigDecimal quantityAllowed,
    Boolean taperAllowed,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public UrDecision {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return treatment;
  }
}
