package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * The reason for which a medicine is prescribed.
 *
 * @param id names the fact within its case
 * @param concept concept id of the reason, for instance {@code anxiety}
 * @param attributedTo drug id or drug class id; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Indication(
    String id,
    String concept,
    String attributedTo,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact, Attributed {

  public Indication {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }
}
