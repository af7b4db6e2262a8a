package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * A change of function: daily activities, work, self care.
 *
 * @param id names the fact within its case
 * @param attributedTo drug id, drug class id, treatment concept or {@link Attributed#MEDICATIONS};
 *     {@code null} if unsaid
 * @param direction {@code null} if unsaid
 * @param specific whether concrete activities are named (true) or only ADLs in general (false)
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record FunctionalChange(
    String id,
    String attributedTo,
    Direction direction,
    Boolean specific,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact, Attributed {

  public FunctionalChange {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "function";
  }
}
