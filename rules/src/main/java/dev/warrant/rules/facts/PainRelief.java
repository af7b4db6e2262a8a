package dev.warrant.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Relief of pain that the record ascribes to a treatment.
 *
 * @param id names the fact within its case
 * @param attributedTo drug id, drug class id or {@link Attributed#MEDICATIONS}; {@code null} if
 *     unsaid
 * @param from score before or without, 0 to 10; {@code null} if unsaid
 * @param to score after or with, 0 to 10; {@code null} if unsaid
 * @param percent percent of relief, 0 to 100; {@code null} if unsaid
 * @param points by how many points of a scale of 10 it is less; {@code null} if unsaid
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words it was read from
 */
public record PainRelief(
    String id,
    String attributedTo,
    BigDecimal from,
    BigDecimal to,
    BigDecimal percent,
    BigDecimal points,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact, Attributed {

  public PainRelief {
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "pain-relief";
  }

  /** Whether it is put in numbers: a percentage, points, or a score before and one after. */
  public boolean quantified() {
    return percent != null || points != null || (from != null && to != null);
  }

  /** Whether the numbers show less pain; false where there are none. */
  public boolean lessPain() {
    BigDecimal share = percent == null ? points : percent;
    return share != null ? share.signum() > 0 : quantified() && to.compareTo(from) < 0;
  }

  /** Whether the numbers show no less pain; false where there are none. */
  public boolean noLessPain() {
    return quantified() && !lessPain();
  }
}
