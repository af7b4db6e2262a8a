package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * An injection given before.
 *
 * @param id names the fact within its case
 * @param procedure procedure id
 * @param region {@code null} if unsaid
 * @param givenOn {@code null} if unsaid
 * @param count how many are spoken of, at least 1; {@code null} if unsaid
 * @param withinYear whether within the twelve months before the case; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record PriorInjection(
    String id,
    String procedure,
    Region region,
    LocalDate givenOn,
    Integer count,
    Boolean withinYear,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public PriorInjection {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return procedure;
  }

  /**
   * Whether it is the procedure requested, in the same region or in one that is unsaid. The caudal
   * route leads to the lumbar roots.
   */
  public boolean mayConcern(InjectionRequest request) {
    return request.mayRepeat(procedure, region);
  }

  /** How many it speaks of; one where it names no number. */
  public int number() {
    return count == null ? 1 : count;
  }
}
