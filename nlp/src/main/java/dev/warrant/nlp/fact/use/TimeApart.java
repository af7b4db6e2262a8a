package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.Optional;

/**
 * A time of use that stands by itself behind a medicine with its directions: "Percocet 5 TID. Since
 * 2011.", "Norco four times a day. For six years now."
 */
final class TimeApart {
  /** A statement so short, in characters, tells nothing but a time. */
  private static final int LONGEST = 32;

  /** How far from its start a length of time may stand, in characters: "for about". */
  private static final int LEAD = 10;

  /** Shorter lengths of time may be those of anything, in days. */
  private static final int LEAST = 28;

  private static final String LONG_USE = "long-term-use-stated";

  private TimeApart() {}

  /** Whether a statement is a time, and the one before it ends with a medicine as it is taken. */
  static boolean follows(Statement statement, Discourse discourse) {
    return isTime(statement)
        && discourse.before(statement).filter(TimeApart::endsWithMedicine).isPresent();
  }

  private static boolean isTime(Statement statement) {
    boolean since = statement.opensWith("since-lead") && !statement.dates().isEmpty();
    boolean length =
        statement.opensWith("for-so-long")
            && statement.timeSpans().stream()
                .anyMatch(span -> span.start() <= LEAD && span.wholeDays() >= LEAST);
    return statement.text().length() <= LONGEST
        && (since || length)
        && !statement.says("subject-of-its-own")
        && statement.concepts().stream().allMatch(named -> named.concept().equals(LONG_USE));
  }

  private static boolean endsWithMedicine(Statement before) {
    Optional<Medicine> last = before.medicines().stream().reduce((first, next) -> next);
    return last.filter(medicine -> medicine.sig() != null && !medicine.denied())
        .filter(medicine -> Gaps.closes(before, medicine.phraseEnd()))
        .isPresent();
  }
}
