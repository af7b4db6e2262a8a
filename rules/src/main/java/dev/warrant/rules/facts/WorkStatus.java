package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * The patient's work.
 *
 * @param id names the fact within its case
 * @param concept concept id: {@code full-duty}, {@code modified-duty}, {@code off-work}, {@code
 *     retired}, {@code permanent-and-stationary}
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record WorkStatus(
    String id, String concept, Assertion assertion, LocalDate saidOn, Evidence evidence)
    implements Fact {

  public WorkStatus {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }
}
