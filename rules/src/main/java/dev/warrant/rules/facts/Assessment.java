package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * A step of care that the record documents: goals, an agreement, a risk screen.
 *
 * @param id names the fact within its case
 * @param concept concept id, for instance {@code opioid-agreement}
 * @param attributedTo drug id or class it bears on; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Assessment(
    String id,
    String concept,
    String attributedTo,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public Assessment {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }
}
