package dev.warrant.rules.facts;

import java.time.LocalDate;

/**
 * A request for a treatment that is neither a medicine of the vocabulary nor an injection.
 *
 * @param id {@code r1}, {@code r2} … in the order of the request list
 * @param text the request as it stands in the record
 * @param treatment the treatment as a person would write it
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record OtherRequest(
    String id, String text, String treatment, LocalDate saidOn, Evidence evidence)
    implements Request {

  public OtherRequest {
    evidence = evidence == null ? Evidence.none() : evidence;
    treatment = treatment == null ? text : treatment;
  }

  @Override
  public String concept() {
    return "other-treatment";
  }
}
