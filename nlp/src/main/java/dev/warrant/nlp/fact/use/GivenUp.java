package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;

/**
 * Whether the patient gave a medicine up and says so: "he quit it in June, he says". A list that
 * still renews it does not make it taken. A pause, or what was taken up again, is no giving up.
 */
final class GivenUp {
  private GivenUp() {}

  /** Whether words of a stop are the patient's own, and it lasts. */
  static boolean byOwnWord(Statement statement, Clause words) {
    boolean own = statement.says("own-word") || isOwnAct(statement, words);
    return own
        && !statement.says("stop-for-a-while")
        && !statement.says("supposed-absence")
        && !statement.says("another-as-subject");
  }

  /** "Stopped it on his own in May, none since". */
  private static boolean isOwnAct(Statement statement, Clause words) {
    return statement.says("own-act", words) && statement.says("none-since");
  }
}
