package dev.warrant.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A urine (or other) drug screen and how it fits the prescriptions.
 *
 * @param id names the fact within its case
 * @param collectedOn {@code null} if unsaid
 * @param result {@code null} if unsaid
 * @param substance drug id or substance that the result turns on; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record DrugScreen(
    String id,
    LocalDate collectedOn,
    ScreenResult result,
    String substance,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public DrugScreen {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "drug-screen";
  }

  /** Whether it does not fit what is prescribed; false where the result is unsaid. */
  public boolean aberrant() {
    return result != null && result != ScreenResult.CONSISTENT;
  }

  /** Days from its collection to the request; {@code null} unless both dates are known. */
  public Long daysBefore(DrugRequest request) {
    return collectedOn == null || request.saidOn() == null
        ? null
        : ChronoUnit.DAYS.between(collectedOn, request.saidOn());
  }

  /** Whether it was collected after the other; false unless both dates are known. */
  public boolean newerThan(DrugScreen other) {
    return collectedOn != null
        && other.collectedOn() != null
        && collectedOn.isAfter(other.collectedOn());
  }
}
