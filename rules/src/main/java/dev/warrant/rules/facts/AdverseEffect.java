package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * What the record says of side effects: present, denied, or none in particular.
 *
 * @param id names the fact within its case
 * @param concept concept id of the effect, or {@code side-effects} for all of them
 * @param attributedTo drug id, drug class id or {@link Attributed#MEDICATIONS}; {@code null} if
 *     unsaid
 * @param intolerable whether the record calls it intolerable or stops the drug for it; {@code null}
 *     if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record AdverseEffect(
    String id,
    String concept,
    String attributedTo,
    Boolean intolerable,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact, Attributed {

  public AdverseEffect {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }
}
