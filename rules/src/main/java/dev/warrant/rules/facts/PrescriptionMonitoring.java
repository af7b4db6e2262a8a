package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * A prescription monitoring (CURES, PDMP) report.
 *
 * @param id names the fact within its case
 * @param consistent whether it shows what it should: one prescriber, nothing unexpected; {@code
 *     null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record PrescriptionMonitoring(
    String id, Boolean consistent, Assertion assertion, LocalDate saidOn, Evidence evidence)
    implements Fact {

  public PrescriptionMonitoring {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "prescription-monitoring";
  }
}
