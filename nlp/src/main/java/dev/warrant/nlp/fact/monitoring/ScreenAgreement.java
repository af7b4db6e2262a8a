package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;

/**
 * Whether a statement says that a drug screen agrees with what is prescribed, in whatever order:
 * "squared with what he is on", "exactly what it should be", "he passed his urine test".
 */
final class ScreenAgreement {
  /** How far before such words their denial may stand, in characters. */
  private static final int DENIAL = 14;

  /** How far behind the screen the word may stand that finds it sound, in characters. */
  private static final int REACH = 40;

  /** How far before the screen it may stand, in characters. */
  private static final int AHEAD = 18;

  private ScreenAgreement() {}

  static boolean isTold(Statement statement) {
    return withPrescription(statement) || isSound(statement);
  }

  /**
   * A verb or adjective of agreement and what is prescribed: no other thing is said to fit that.
   */
  static boolean withPrescription(Statement statement) {
    return statement
        .relations()
        .all("agrees-with-prescription")
        .anyMatch(words -> isAffirmed(statement, words.start()));
  }

  private static boolean isSound(Statement statement) {
    return statement
        .relations()
        .all("screen-sound")
        .filter(words -> isAffirmed(statement, words.start()))
        .anyMatch(words -> isOfScreen(statement, words));
  }

  private static boolean isOfScreen(Statement statement, Mention words) {
    Clause clause = statement.clauseAt(words.start());
    boolean headed = statement.headedBy("urine-drug-screen") && words.start() <= AHEAD;
    return headed
        || statement
            .concepts("urine-drug-screen")
            .filter(Understood::ofPatient)
            .filter(screen -> clause.holds(screen.start()))
            .anyMatch(
                screen ->
                    (isWithin(words.start() - screen.end(), REACH)
                            && !statement.says("subject-of-its-own", screen.end(), words.start()))
                        || isWithin(screen.start() - words.end(), AHEAD)
                        || (screen.start() < words.end() && words.start() < screen.end()));
  }

  private static boolean isWithin(int distance, int reach) {
    return distance >= 0 && distance <= reach;
  }

  private static boolean isAffirmed(Statement statement, int at) {
    return !statement.relations().any("not-directly-before", Math.max(0, at - DENIAL), at);
  }
}
