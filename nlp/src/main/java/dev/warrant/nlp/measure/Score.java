package dev.warrant.nlp.measure;

import java.math.BigDecimal;

/**
 * A pain score on the numeric scale of 0 to 10.
 *
 * @param low the score, or the low end of a range ("5-6/10")
 * @param high the score, or the high end of a range
 * @param start first character in the sentence, inclusive
 * @param end last character in the sentence, exclusive
 */
public record Score(BigDecimal low, BigDecimal high, int start, int end) {}
