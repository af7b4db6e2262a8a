package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Discourse.Attribution;
import java.math.BigDecimal;

/**
 * Relief in numbers, and the medicine to which it is ascribed.
 *
 * @param from score before or without; {@code null} if told in percent
 * @param to score after or with; {@code null} if told in percent
 * @param percent percent of relief; {@code null} if told in scores
 * @param points points of a scale of 10 by which the pain is less; {@code null} if told otherwise
 * @param at where in the statement it is told
 */
record Relief(
    Attribution credit,
    BigDecimal from,
    BigDecimal to,
    BigDecimal percent,
    BigDecimal points,
    int at) {

  static Relief ofScores(Attribution credit, BigDecimal from, BigDecimal to, int at) {
    return new Relief(credit, from, to, null, null, at);
  }

  static Relief ofPercent(Attribution credit, BigDecimal percent, int at) {
    return new Relief(credit, null, null, percent, null, at);
  }

  static Relief ofPoints(Attribution credit, BigDecimal points, int at) {
    return new Relief(credit, null, null, null, points, at);
  }
}
