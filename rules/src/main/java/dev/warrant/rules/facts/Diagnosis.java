package dev.warrant.rules.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * A disease or injury that the record diagnoses, denies or suspects.
 *
 * @param id names the fact within its case
 * @param concept concept id, for instance {@code multiple-sclerosis}
 * @param levels spinal levels or nerve roots named with it ({@code L4-5}, {@code S1}); empty if
 *     none
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Diagnosis(
    String id,
    String concept,
    List<String> levels,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public Diagnosis {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
    levels = levels == null ? List.of() : List.copyOf(levels);
  }
}
