package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;

/** Whether a statement tells of the last weeks: by its words, its days, or those next to it. */
public final class FlareTime {
  /** Longest time from the event to the visit that records it, in days. */
  private static final int DAYS_ACUTE = 42;

  private FlareTime() {}

  /** "Two days later his doctor documents pain of 9": what came before brought him there. */
  public static boolean seenSoon(Statement statement, Discourse discourse) {
    return discourse
        .after(statement)
        .filter(after -> after.says("days-later") && after.says("seen-by"))
        .isPresent();
  }

  /** "It has never been this bad. Began Tuesday": the statement behind tells the day. */
  public static boolean begunSince(Statement statement, Discourse discourse) {
    return discourse
        .after(statement)
        .filter(after -> after.opensWith("began-then") && isRecent(after))
        .isPresent();
  }

  /**
   * "Since Friday he is far worse. He slid off a ramp and it locked": the one before tells when.
   */
  public static boolean toldBefore(Statement statement, Discourse discourse) {
    return discourse
        .before(statement)
        .filter(before -> before.opensWith("since-then") && !before.says("of-another"))
        .filter(before -> isRecent(before) || isOnRecentDay(before, discourse))
        .isPresent();
  }

  /** The injury itself is of the last weeks: how it came about is how the flare did. */
  public static boolean isInjuredLately(Statement statement, Discourse discourse) {
    return discourse
        .injury()
        .flatMap(injury -> discourse.present(statement).filter(day -> isLately(injury, day)))
        .isPresent();
  }

  /** "Since 11/14", "on November 12": a day of the weeks before, named without its year. */
  public static boolean isOnRecentDay(Statement statement, Discourse discourse) {
    return discourse
        .present(statement)
        .filter(
            present ->
                NamedDay.all(statement.text(), present).anyMatch(day -> isLately(day, present)))
        .isPresent();
  }

  /** "Slipped on 12/12/2010 and hurt her back": the injury, not what is new of late. */
  public static boolean isOfAnotherTime(Statement statement) {
    LocalDate said = statement.date();
    return !statement.dates().isEmpty()
        && statement.dates().stream()
            .allMatch(date -> said == null || date.latest().isBefore(said.minusDays(DAYS_ACUTE)));
  }

  /** Whether a statement speaks of the last days or weeks, in words or by a date. */
  public static boolean isRecent(Statement statement) {
    return statement.says("recent-time")
        || statement.dates().stream().anyMatch(date -> isLately(date, statement.date()));
  }

  /** Whether a date is of the weeks before a day; not so where the day is unknown. */
  public static boolean isLately(DateMention date, LocalDate said) {
    return said != null
        && !date.earliest().isBefore(said.minusDays(DAYS_ACUTE))
        && !date.latest().isAfter(said);
  }

  /** Whether a day is of the weeks before another, or that day itself. */
  public static boolean isLately(LocalDate day, LocalDate said) {
    return !day.isBefore(said.minusDays(DAYS_ACUTE)) && !day.isAfter(said);
  }
}
