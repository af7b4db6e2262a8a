package dev.warrant.engine.determination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * The part of a request that the guideline supports.
 *
 * @param quantity units or injections that it supports; {@code null} where the record does not
 *     settle it
 * @param taper whether the part is a supply to wean
 * @param reason why, in a sentence
 * @param passage edition and passage id that it rests on
 * @param page page as cited; {@code null} where the source has none
 * @param allowedByUtilizationReview whether utilization review had already allowed that part;
 *     {@code null} where the record does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportedPart(
    BigDecimal quantity,
    Boolean taper,
    String reason,
    String passage,
    String page,
    Boolean allowedByUtilizationReview) {}
