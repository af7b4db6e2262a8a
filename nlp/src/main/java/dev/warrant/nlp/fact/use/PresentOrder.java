package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;

/**
 * A dated prescription that is the one asked for, and no use before it: "On March 4 temazepam was
 * prescribed for ten nights", where the present is that month.
 */
final class PresentOrder {
  /** Longest time from a prescription to the decision on it. */
  private static final int DAYS = 35;

  private PresentOrder() {}

  /**
   * Whether a day is that of the prescription that is asked for.
   *
   * @param words the clause of the medicine
   * @param day the day that the words name
   * @param present the day on which they are told; {@code null} if unsaid
   */
  static boolean is(
      Statement statement, Medicine medicine, Clause words, LocalDate day, LocalDate present) {
    boolean near = present != null && !day.isBefore(present.minusDays(DAYS));
    boolean measured =
        medicine.quantity() != null
            || medicine.days() != null
            || statement.timeSpans().stream()
                .anyMatch(s -> words.holds(s.start()) && s.wholeDays() < UseLength.LONG);
    return near
        && measured
        && statement.says("prescribing-verb", words)
        && !statement.says("use-continues-since", words)
        && !statement.says("use-lasted", words)
        && !statement.says("since-only", words);
  }
}
