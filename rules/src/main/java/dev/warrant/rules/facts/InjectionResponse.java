package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an injection given before has brought.
 *
 * @param id names the fact within its case
 * @param procedure procedure id
 * @param region {@code null} if unsaid
 * @param percentRelief 0 to 100; {@code null} if unsaid
 * @param weeks how long the relief lasted, in weeks; {@code null} if unsaid
 * @param medicationReduced whether less medicine was taken; {@code null} if unsaid
 * @param functionImproved {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record InjectionResponse(
    String id,
    String procedure,
    Region region,
    BigDecimal percentRelief,
    BigDecimal weeks,
    Boolean medicationReduced,
    Boolean functionImproved,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public InjectionResponse {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return procedure;
  }

  /** Whether it is of the procedure requested, in the same region or in one that is unsaid. */
  public boolean mayConcern(InjectionRequest request) {
    return request.mayRepeat(procedure, region);
  }
}
