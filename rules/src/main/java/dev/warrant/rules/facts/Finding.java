package dev.warrant.rules.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * A sign, symptom, study result or course of the illness.
 *
 * @param id names the fact within its case
 * @param concept concept id, for instance {@code muscle-spasm} or {@code acute-exacerbation}
 * @param basis what it was found by; {@code null} if unsaid
 * @param roots nerve roots named with it or implied by it ({@code L5}); empty if none
 * @param levels disc levels named with it ({@code L4-5}); empty if none
 * @param side {@code null} if unsaid
 * @param region region of the spine that it is told of; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record Finding(
    String id,
    String concept,
    Basis basis,
    List<String> roots,
    List<String> levels,
    Side side,
    Region region,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public Finding {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
    roots = roots == null ? List.of() : List.copyOf(roots);
    levels = levels == null ? List.of() : List.copyOf(levels);
  }

  /** A finding of which no region is said. */
  public Finding(
      String id,
      String concept,
      Basis basis,
      List<String> roots,
      List<String> levels,
      Side side,
      Assertion assertion,
      LocalDate saidOn,
      Evidence evidence) {
    this(id, concept, basis, roots, levels, side, null, assertion, saidOn, evidence);
  }

  /**
   * Whether it may bear on an injection: a root of the leg is no reason to inject the neck, nor one
   * of the arm to inject the back. A finding or a request that names no place may be of any.
   */
  public boolean mayConcern(InjectionRequest request) {
    return request.region() == null || NerveRoots.mayLieIn(this, request.region());
  }

  /** Whether it is told of one region of the spine and the trial was for another. */
  public boolean inAnotherRegionThan(TreatmentTrial trial) {
    return region != null && trial.region() != null && region != trial.region();
  }
}
