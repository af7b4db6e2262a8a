package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * Where else the record speaks of what is asked for: the provider's own order or prescription. It
 * completes what the request's line leaves unsaid.
 *
 * @param id names the fact within its case
 * @param requestId id of the request that it belongs to
 * @param concept drug id or procedure id
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Order(
    String id,
    String requestId,
    String concept,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public Order {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }
}
