package dev.warrant.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One case: what is asked for, and what the record says.
 *
 * @param id case number that the record states, else the source's name without its ending
 * @param source name of the text, as given by the user
 * @param kind what kind of document it was read from
 * @param date the date that picks the guideline edition; {@code null} if the record states none
 * @param dateBasis which date that is, for instance {@code UR denial date}; {@code null} with no
 *     date
 * @param requests what is asked for, in the order of the request list
 * @param facts what the record says, in the order of the text
 */
public record Case(
    String id,
    String source,
    CaseKind kind,
    LocalDate date,
    String dateBasis,
    List<Request> requests,
    List<Fact> facts) {

  public Case {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    kind = kind == null ? CaseKind.UNKNOWN : kind;
    requests = requests == null ? List.of() : List.copyOf(requests);
    facts = facts == null ? List.of() : List.copyOf(facts);
  }

  /** The same case with other facts: for what-if. */
  public Case withFacts(List<Fact> others) {
    return new Case(id, source, kind, date, dateBasis, requests, others);
  }
}
