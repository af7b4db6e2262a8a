package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Attributed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Since when, or for how long, a medicine has been used. */
final class UseLength {
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");

  /** From so many days on a length of time is one of use, and not of a supply. */
  static final int LONG = 60;

  private static final int AGO = 14;

  /** Words behind which a date is that of a beginning. */
  private static final List<String> BEGINNINGS =
      List.of("since-only", "use-begun", "use-starts", "prescribing-verb", "use-told");

  /** How far before a day the words may begin that a medicine was taken by then, in characters. */
  private static final int THEN_REACH = 70;

  private UseLength() {}

  /** The first day of use that the statement names. */
  static Optional<LocalDate> since(Statement statement, Medicine medicine, LocalDate present) {
    return statement.dates().stream()
        .filter(
            date ->
                isLed(statement, "since-lead", date)
                    || isTakenByThen(statement, date)
                    || opensABeginning(statement, date)
                    || statement.relations().follows("to-present", date.span().end(), 1)
                    || statement.relations().follows("when-begun", date.span().end(), 1)
                    || statement.inColumn("start-column", date.span().start()))
        .filter(date -> present == null || !date.earliest().isAfter(present))
        .filter(date -> belongs(statement, medicine, date.span().start()))
        .filter(date -> !isOfSomethingElse(statement, medicine, date))
        .map(DateMention::earliest)
        .findFirst();
  }

  /** "With an aborted scan in 2014, Ativan was given": the year is that of the scan. */
  private static boolean isOfSomethingElse(
      Statement statement, Medicine medicine, DateMention date) {
    int at = date.span().start();
    String text = statement.text();
    if (date.span().end() > medicine.start()
        || text.substring(date.span().end(), medicine.start()).indexOf(',') < 0) {
      return false;
    }
    int from = Math.max(text.lastIndexOf(',', at) + 1, statement.clauseAt(at).start());
    return from < at
        && !Between.only(statement, "since-lead", from, at, "")
        && BEGINNINGS.stream().noneMatch(words -> statement.says(words, from, at));
  }

  /** "First appears in the report dated 7/8/2013", "already taking it at the visit of 2/5/14". */
  private static boolean isTakenByThen(Statement statement, DateMention date) {
    return statement.says("use-continues")
        && statement
            .relations()
            .any("taken-by-then", date.span().start() - THEN_REACH, date.span().start());
  }

  /** "4/2/2013 - started Soma." */
  private static boolean opensABeginning(Statement statement, DateMention date) {
    return date.span().start() == 0 && statement.says("use-starts");
  }

  /** Whether words lead up to a date, or into it: "since early 2013". */
  static boolean isLed(Statement statement, String relation, DateMention date) {
    int at = date.span().start();
    return statement.relations().leadTo(relation, at)
        || statement
            .relations()
            .all(relation)
            .anyMatch(
                words ->
                    words.start() < at && at < words.end() && words.end() <= date.span().end());
  }

  /** Whether a date or length of time is said of this medicine and not of a later one. */
  static boolean belongs(Statement statement, Medicine medicine, int at) {
    return !IllnessTime.is(statement, medicine, at)
        && statement.medicines().stream()
            .filter(other -> other.start() > medicine.start() && other.start() < at)
            .allMatch(
                other ->
                    isListedWith(statement, medicine, other) || isListItself(statement, other));
  }

  /** The medications of "Soma is among her medications" are no other medicine. */
  static boolean isListItself(Statement statement, Medicine other) {
    return other.id().equals(Attributed.MEDICATIONS)
        && statement.relations().leadTo("among-lead", other.start());
  }

  /** "On MS Contin 30 q8h and Percocet 10 q6h for five years": the length is that of both. */
  static boolean isListedWith(Statement statement, Medicine medicine, Medicine other) {
    int from =
        statement.medicines().stream()
            .filter(before -> before.start() >= medicine.start() && before.start() < other.start())
            .mapToInt(before -> Math.max(before.end(), before.phraseEnd()))
            .max()
            .orElse(medicine.end());
    return statement.relations().joinsAList(Math.min(from, other.start()), other.start());
  }

  /** Days of use up to the statement; {@code null} if unsaid. */
  static Integer days(
      Statement statement, Medicine medicine, LocalDate since, Clause words, Discourse discourse) {
    LocalDate told = discourse.present(statement).orElse(null);
    // The day of a report that first names the medicine is not the day up to which it is taken.
    boolean ofReport = statement.says("taken-by-then") || statement.dates().size() > 1;
    LocalDate present =
        since != null && since.equals(told) && ofReport ? discourse.governing().orElse(told) : told;
    if (since != null && present != null && !since.isAfter(present)) {
      return Math.toIntExact(ChronoUnit.DAYS.between(since, present));
    }
    List<TimeSpan> lengths =
        statement.timeSpans().stream()
            .filter(span -> span.start() > medicine.start())
            .filter(span -> belongs(statement, medicine, span.start()))
            .filter(span -> lasted(statement, span, words))
            .toList();
    return longestLed(statement, lengths)
        .or(() -> lengths.stream().findFirst())
        .map(TimeSpan::wholeDays)
        .or(() -> UseSoFar.days(statement, medicine, words, discourse))
        .orElse(null);
  }

  /** "Meant for two weeks, it has gone on for seven months": the longest that words lead up to. */
  private static Optional<TimeSpan> longestLed(Statement statement, List<TimeSpan> lengths) {
    return lengths.stream()
        .filter(span -> statement.relations().leadTo("lasting-lead", span.start()))
        .max(Comparator.comparing(TimeSpan::wholeDays));
  }

  /** Whether a length of time is that of use: "on it for two weeks", "2 1/2 years, every day". */
  private static boolean lasted(Statement statement, TimeSpan span, Clause words) {
    if (statement.inColumn("length-column", span.start()) || isLabelled(statement, span)) {
      return true;
    }
    if (statement.relations().follows("so-far", span.end(), 1)) {
      return true;
    }
    boolean led = statement.relations().leadTo("lasting-lead", span.start());
    boolean used = statement.says("use-lasted", words);
    if (span.wholeDays() < LONG) {
      return led && used && !OrderedUse.is(statement, words);
    }
    boolean ago =
        statement.says("not-a-length", span.start(), Math.min(words.end(), span.end() + AGO));
    boolean daily = used || statement.says("every-day", words);
    return !ago && !statement.in(REQUEST_LISTS) && (led ? daily || plain(statement, words) : daily);
  }

  /** "(duration of use: 22 months)". */
  private static boolean isLabelled(Statement statement, TimeSpan span) {
    return statement
        .relations()
        .all("length-label")
        .anyMatch(
            label ->
                label.end() <= span.start()
                    && Between.only(statement, "lasting-lead", label.end(), span.start(), ":=(>-"));
  }

  /** Nothing in the words makes a long time one of anything but use. */
  private static boolean plain(Statement statement, Clause words) {
    return !statement.says("use-of-past", words) && !statement.says("use-starts", words);
  }
}
