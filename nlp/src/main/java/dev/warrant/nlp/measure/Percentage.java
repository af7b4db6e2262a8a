package dev.warrant.nlp.measure;

import java.math.BigDecimal;

/**
 * A percentage, 0 to 100.
 *
 * @param low the percentage, or the low end of a range
 * @param high the percentage, or the high end of a range
 * @param start first character in the sentence, inclusive
 * @param end last character in the sentence, exclusive
 */
public record Percentage(BigDecimal low, BigDecimal high, int start, int end) {}
