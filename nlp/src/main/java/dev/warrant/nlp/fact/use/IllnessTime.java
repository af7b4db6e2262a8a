package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;

/**
 * Whether a time is that of the illness for which a medicine is given, and not of its use: "Xanax
 * for panic that has troubled him since May".
 */
final class IllnessTime {
  private IllnessTime() {}

  /** Whether the words at a place go on from the illness that stands between. */
  static boolean is(Statement statement, Medicine medicine, int at) {
    return statement
        .relations()
        .all("illness-goes-on")
        .filter(words -> words.start() >= medicine.end() && words.start() <= at)
        .filter(words -> namesIllness(statement, medicine.end(), words.start()))
        .anyMatch(words -> isOnePart(statement, words.start(), at));
  }

  private static boolean namesIllness(Statement statement, int from, int to) {
    return statement.concepts().stream()
        .filter(illness -> IndicationReader.REASONS.contains(illness.concept()))
        .anyMatch(illness -> illness.start() >= from && illness.end() <= to);
  }

  /** What is set off by a comma is told of the medicine again. */
  private static boolean isOnePart(Statement statement, int from, int to) {
    return statement.text().substring(from, to).chars().noneMatch(c -> ",;".indexOf(c) >= 0);
  }
}
