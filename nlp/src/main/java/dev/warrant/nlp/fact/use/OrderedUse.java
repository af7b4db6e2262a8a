package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.util.Set;

/**
 * Whether words order a medicine rather than tell of its use: what they say of nights and weeks is
 * still to come. "Start Valium nightly for 21 days" is no use of 21 days; "has taken it nightly for
 * 21 days" is.
 */
final class OrderedUse {
  private static final Set<String> ORDERS =
      Set.of("plan", "assessment-and-plan", "request-for-authorization");

  private OrderedUse() {}

  /**
   * Whether a medicine is ordered.
   *
   * @param words the clause of the medicine
   */
  static boolean is(Statement statement, Clause words) {
    boolean ordered =
        statement.in(ORDERS)
            || statement.says("order-lead", words)
            || statement.says("prescribing-verb", words)
            || (words.start() > 0 && statement.says("order-lead", 0, words.start()));
    return ordered && !statement.says("use-told", words);
  }
}
