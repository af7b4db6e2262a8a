package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Pain on the numeric scale.
 *
 * @param id names the fact within its case
 * @param value 0 to 10
 * @param medicated whether with or without medicine; {@code null} if unsaid
 * @param attributedTo the medicine meant by with or without; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record PainScore(
    String id,
    BigDecimal value,
    Medicated medicated,
    String attributedTo,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact, Attributed {

  public PainScore {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "pain-score";
  }
}
