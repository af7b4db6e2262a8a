package dev.warrant.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A request for an injection, or for a series of them.
 *
 * @param id {@code r1}, {@code r2} … in the order of the request list
 * @param text the request as it stands in the record
 * @param treatment the procedure as a person would write it
 * @param procedure procedure id of the vocabulary, for instance {@code epidural-steroid-injection}
 * @param region region of the spine; {@code null} if unsaid
 * @param approach {@code null} if unsaid
 * @param levels levels to be injected at one session, as written: a disc space ({@code L4-5}) or a
 *     nerve root ({@code S1}); empty if unsaid
 * @param side {@code null} if unsaid
 * @param guidance image guidance; {@code null} if unsaid
 * @param count number of injections (sessions) asked for, at least 1; {@code null} if unsaid
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record InjectionRequest(
    String id,
    String text,
    String treatment,
    String procedure,
    Region region,
    Approach approach,
    List<String> levels,
    Side side,
    Guidance guidance,
    Integer count,
    LocalDate saidOn,
    Evidence evidence)
    implements Request {

  public InjectionRequest {
    Objects.requireNonNull(procedure, "procedure");
    levels = levels == null ? List.of() : List.copyOf(levels);
    evidence = evidence == null ? Evidence.none() : evidence;
    treatment = treatment == null ? procedure : treatment;
    text = text == null ? treatment : text;
  }

  @Override
  public String concept() {
    return procedure;
  }

  /**
   * Whether it asks for a procedure in a region, or in one that is unsaid. The caudal route leads
   * to the lumbar roots.
   */
  boolean mayRepeat(String given, Region where) {
    return procedure.equals(given)
        && (where == null || region == null || ofSpine(where) == ofSpine(region));
  }

  private static Region ofSpine(Region region) {
    return region == Region.CAUDAL ? Region.LUMBAR : region;
  }

  /** How many levels are to be injected at one session; {@code null} if the request names none. */
  public Integer levelCount() {
    return levels.isEmpty() ? null : levels.size();
  }
}
