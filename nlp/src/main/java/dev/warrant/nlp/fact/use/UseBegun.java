package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.NamedDay;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/** How long a use has lasted, told by when it began: "five weeks ago", "on Monday". */
final class UseBegun {
  /** How far before a length of time the words of beginning may stand, in characters. */
  private static final int REACH = 60;

  /** How far behind a length of time the words may begin that it is past, in characters. */
  private static final int BEHIND = 2;

  /** How far behind a medicine the words of its beginning may stand, in characters. */
  private static final int BEGINNING = 6;

  private UseBegun() {}

  /** The days since a beginning that the words of a medicine tell. */
  static Stream<Integer> days(
      Statement statement, Medicine medicine, Clause words, Discourse discourse) {
    return Stream.of(
            ago(statement, medicine, words),
            sinceItBegan(statement, medicine),
            inMonth(statement, words, discourse),
            sinceWeekday(statement, words, discourse))
        .flatMap(found -> found);
  }

  /** "Begun five weeks ago". */
  private static Stream<Integer> ago(Statement statement, Medicine medicine, Clause words) {
    return statement.timeSpans().stream()
        .filter(span -> words.holds(span.start()))
        .filter(span -> UseLength.belongs(statement, medicine, span.start()))
        .filter(span -> statement.relations().follows("ago", span.end(), BEHIND))
        .filter(
            span ->
                statement
                    .relations()
                    .any("use-begun", Math.max(words.start(), span.start() - REACH), span.start()))
        .filter(span -> !statement.says("use-stopped", words))
        .map(TimeSpan::wholeDays);
  }

  /** "It is a year since Soma was first given". */
  private static Stream<Integer> sinceItBegan(Statement statement, Medicine medicine) {
    return statement.timeSpans().stream()
        .filter(span -> span.end() <= medicine.start())
        .filter(span -> statement.relations().follows("since-only", span.end(), BEHIND))
        .filter(span -> medicine.start() - span.end() <= REACH)
        .filter(span -> statement.relations().follows("use-begun", medicine.end(), BEGINNING))
        .map(TimeSpan::wholeDays);
  }

  /**
   * "Restarted in December": at the latest on the last day of it. What is ordered today begins in
   * no month that is over; what was given then for so many days did not go on.
   */
  private static Stream<Integer> inMonth(Statement statement, Clause words, Discourse discourse) {
    boolean begun =
        (statement.says("use-begun", words) || statement.says("use-restarts", words))
            && !statement.says("use-stopped", words);
    boolean forSoLong = statement.timeSpans().stream().anyMatch(span -> words.holds(span.start()));
    return begun && !forSoLong && statement.mentioned().size() == 1
        ? discourse
            .present(statement)
            .flatMap(
                day ->
                    NamedDay.endsOfMonths(statement.words(words), day)
                        .filter(end -> end.isBefore(day))
                        .max(Comparator.naturalOrder()))
            .flatMap(end -> UseSoFar.until(statement, discourse, end))
            .stream()
        : Stream.empty();
  }

  /** "On it since Thursday", "got the first one on Monday". */
  private static Stream<Integer> sinceWeekday(
      Statement statement, Clause words, Discourse discourse) {
    boolean begun =
        statement.says("since-only", words)
            || statement.says("use-begun", words)
            || statement.says("use-first-taken", words);
    return begun && statement.mentioned().size() == 1 && !OrderedUse.is(statement, words)
        ? discourse
            .present(statement)
            .flatMap(
                day ->
                    NamedDay.weekdays(statement.words(words), day).min(Comparator.naturalOrder()))
            .flatMap(first -> UseSoFar.until(statement, discourse, first))
            .stream()
        : Stream.empty();
  }
}
