package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.MonthNames;
import dev.warrant.nlp.fact.CourseWords;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the relief by an injection lasted, where a statement says until when: "through early
 * March", "it came back in August", "from May to Labor Day". What is not said to the day is taken
 * for the shorter time.
 */
final class ReliefUntil {
  private static final String PART =
      "(?:in )?(?:the )?(?:very )?(?:(" + CourseWords.monthParts() + ")[ -])?(?:in )?";
  private static final String WHEN =
      "("
          + MonthNames.PATTERN
          + "|"
          + CourseWords.namedDays()
          + ")\\b(?! (?:"
          + CourseWords.any("counted-time")
          + ")\\b)\\.?(?:\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!/))?";

  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b("
              + CourseWords.any("until-up-to", "until-ends")
              + ")\\s(?:"
              + CourseWords.any("until-roughly")
              + " )?"
              + PART
              + WHEN,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_OF_GIVING =
      Pattern.compile(
          "\\b"
              + CourseWords.any("given-in")
              + " (?:"
              + CourseWords.any("given-part")
              + " ?)?("
              + MonthNames.PATTERN
              + ")\\b(?!\\s?(?:20)?\\d)",
          Pattern.CASE_INSENSITIVE);

  /** "The 4/1 ESI", "ESI 4/1": a day without its year. */
  private static final Pattern DAY_OF_GIVING =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])(?= (?:\\S+ ){0,2}?"
              + CourseWords.any("head-injection")
              + "\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_DAYS = 364;

  /** How far from a day the words that the pain was back may stand, in characters. */
  private static final int REACH = 40;

  /** From the first day of a season to nearly its last. */
  private static final int SEASON_DAYS = 88;

  private ReliefUntil() {}

  /**
   * Weeks from the injection to the end of the relief; empty if unsaid.
   *
   * @param given when the injection was given; {@code null} if unknown
   */
  static Optional<BigDecimal> weeks(Statement statement, LocalDate given) {
    if (!statement.says("relief-goes-on") && !statement.says("pain-back")) {
      return Optional.empty();
    }
    return start(statement, given)
        .flatMap(start -> end(statement, start))
        .filter(days -> days > 0 && days <= LONGEST_DAYS)
        .map(days -> InjectionWeeks.ofDays(BigDecimal.valueOf(days)));
  }

  /** Whether a day or a part of the year is told of from a place on: "until the end of May". */
  static boolean isTold(Statement statement, int at) {
    return UNTIL.matcher(statement.text()).region(at, statement.text().length()).lookingAt();
  }

  /** When it was given; the last day of a month in which it was, of some year. */
  private static Optional<LocalDate> start(Statement statement, LocalDate given) {
    if (given != null) {
      return Optional.of(given);
    }
    Matcher numbered = DAY_OF_GIVING.matcher(statement.text());
    if (numbered.find()) {
      int month = Integer.parseInt(numbered.group(1));
      int day = Math.min(Math.max(1, Integer.parseInt(numbered.group(2))), 28);
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(LocalDate.of(2001, month, day));
    }
    Matcher month = MONTH_OF_GIVING.matcher(statement.text());
    return month.find()
        ? Optional.of(
            LocalDate.of(2001, MonthNames.number(month.group(1)), 1).plusMonths(1).minusDays(1))
        : Optional.empty();
  }

  /** Days from the start to the end that is told of. */
  private static Optional<Long> end(Statement statement, LocalDate start) {
    Optional<Long> dated = dated(statement, start);
    if (dated.isPresent()) {
      return dated;
    }
    Matcher until = UNTIL.matcher(statement.text());
    while (until.find()) {
      String word = until.group(1).toLowerCase(Locale.ROOT);
      boolean ends =
          CourseWords.holds("until-up-to", word)
              ? !EffectReader.hoped(statement, until.start())
                  && !EffectReader.ofMedicines(statement, until.start())
              : statement.relations().any("pain-back", until.start() - REACH, until.end() + REACH);
      if (ends) {
        MonthDay day = day(word, until.group(2), until.group(3), until.group(4));
        LocalDate end = day.atYear(start.getYear());
        end = end.isAfter(start) ? end : day.atYear(start.getYear() + 1);
        return Optional.of(ChronoUnit.DAYS.between(start, end));
      }
    }
    return Optional.empty();
  }

  /** "Until 7/14/2014", "by 7/14/2014 the pain was back". */
  private static Optional<Long> dated(Statement statement, LocalDate start) {
    return statement.dates().stream()
        .filter(date -> date.earliest().isAfter(start))
        .filter(date -> statement.relations().leadTo("up-to-lead", date.span().start()))
        .map(DateMention::earliest)
        .map(end -> ChronoUnit.DAYS.between(start, end))
        .findFirst();
  }

  private static MonthDay day(String word, String part, String when, String dayOfMonth) {
    MonthDay named = CourseWords.day(when);
    boolean through = CourseWords.holds("until-through", word);
    if (named != null) {
      boolean end = through && CourseWords.isSeason(when);
      return end ? MonthDay.from(named.atYear(2001).plusDays(SEASON_DAYS)) : named;
    }
    int month = MonthNames.number(when);
    if (dayOfMonth != null) {
      int day = Math.min(Math.max(1, Integer.parseInt(dayOfMonth)), 28);
      return MonthDay.of(month, day);
    }
    if (part == null) {
      return MonthDay.of(month, through ? 28 : 1);
    }
    return MonthDay.of(month, CourseWords.dayOfPart(part));
  }
}
