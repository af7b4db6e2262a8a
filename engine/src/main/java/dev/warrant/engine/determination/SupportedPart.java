package dev.warrant.engine.determination;

import java.math.BigDecimal;
import java.util.List;

/**
 * The part of a request that the guideline supports.
 *
 * @param quantity units or injections that it supports; {@code null} where the record does not
 *     settle it
 * @param taper whether the part is a supply to wean
 * @param days days that the part lasts, at least 1; {@code null} where the guideline names none
 * @param rate how the dose comes down; {@code null} unless it is a supply to wean
 * @param ratePassage edition and passage id that gives the rate; {@code null} where there is none
 * @param ratePage page of that passage as cited; {@code null} where the source has none
 * @param steps how the quantity was reached, each step a sentence; empty where it is not settled
 * @param unsettled why the quantity is not settled, as a sentence; {@code null} where it is
 * @param reason why, in a sentence
 * @param passage edition and passage id that it rests on
 * @param page page as cited; {@code null} where the source has none
 * @param allowedByUtilizationReview whether utilization review had already allowed that part;
 *     {@code null} where the record does not say
 */
public record SupportedPart(
    BigDecimal quantity,
    Boolean taper,
    Integer days,
    String rate,
    String ratePassage,
    String ratePage,
    List<String> steps,
    String unsettled,
    String reason,
    String passage,
    String page,
    Boolean allowedByUtilizationReview) {
  public SupportedPart {
    steps = List.copyOf(steps);
  }

  /** A part of which nothing but its size and its reason is told. */
  public SupportedPart(
      BigDecimal quantity,
      Boolean taper,
      String reason,
      String passage,
      String page,
      Boolean allowedByUtilizationReview) {
    this(
        quantity,
        taper,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        reason,
        passage,
        page,
        allowedByUtilizationReview);
  }
}
