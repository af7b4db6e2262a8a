package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * Who the patient is, as far as a criterion can turn on it.
 *
 * @param id names the fact within its case
 * @param age age in years on the date of the record; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Patient(
    String id, Integer age, Assertion assertion, LocalDate saidOn, Evidence evidence)
    implements Fact {

  public Patient {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "patient";
  }
}
