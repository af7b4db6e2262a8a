package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.MonthNames;
import dev.warrant.nlp.date.YearlessDay;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.text.Telltale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days and months that are named without their year: the last such before the day on which they are
 * told.
 */
public final class NamedDay {
  /** Behind a word of time alone: a score, a strength and a level of the spine are no days. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "\\b(?:(?:morning|evening|afternoon|night|slip|fall|misstep|incident|event|episode) of|on|since|onset|dated|began|started|until|till|til|after|starting|beginning|happened|occurred) (\\d{1,2})/(\\d{1,2})(?![\\w/-]|\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  /** Without a word of time, where it can be neither a score of ten nor a grade of five. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w/.:#-])(\\d{1,2})/(\\d{1,2})(?![\\w/-]|\\.\\d)(?= ?[:,;.)]|$| (?:on|when|while|after|he|she|with|w/|at|in|from|slipped|fell|lifted|bent|twisted)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** The highest whole that a grade or a score is told of, from which a day must differ. */
  private static final int SCALE = 10;

  private static final int GRADES = 5;

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b("
              + MonthNames.PATTERN
              + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\w/]|, ?\\d{4}| \\d{4})",
          Pattern.CASE_INSENSITIVE);

  /** "On the 8th": the last such day of a month; of a finger or a nerve no word of time is said. */
  private static final Pattern OF_MONTH =
      Pattern.compile(
          "\\b(?:on|since|from|until|till|after|of) the (\\d{1,2})(?:st|nd|rd|th)\\b"
              + "(?! (?:of|day|week|month|year|visit|time|session|dose|tablet|finger|toe|rib|nerve"
              + "|metacarpal|metatarsal|ray|digit|ventricle|intercostal|floor|grade|percentile)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** May is a verb as well, so the word that leads up to a month belongs to it. */
  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "\\b(?:in|of|during|last|this past|since last) ("
              + MonthNames.PATTERN
              + ")\\b(?!\\.? ?\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale DAY_NAMED = Telltale.of("day");

  private NamedDay() {}

  /**
   * The days that a text names so, as last before a day.
   *
   * @param present the day on which they are told
   */
  public static Stream<LocalDate> all(String text, LocalDate present) {
    return told(text, present).map(Told::day);
  }

  /** A day and the words that name it. */
  public record Told(LocalDate day, TextSpan span) {}

  /**
   * The days that a text names so, with their words.
   *
   * @param present the day on which they are told
   */
  public static Stream<Told> told(String text, LocalDate present) {
    if (!Telltale.DIGIT.in(text)) {
      return Stream.empty();
    }
    Stream<Optional<Told>> numeric =
        NUMERIC
            .matcher(text)
            .results()
            .map(found -> told(Integer.parseInt(found.group(1)), found, present));
    Stream<Optional<Told>> named =
        NAMED
            .matcher(text)
            .results()
            .map(found -> told(MonthNames.number(found.group(1)), found, present));
    Stream<Optional<Told>> bare =
        BARE.matcher(text)
            .results()
            .filter(found -> isNoGrade(Integer.parseInt(found.group(2))))
            .map(found -> told(Integer.parseInt(found.group(1)), found, present));
    Stream<Optional<Told>> ofMonth =
        OF_MONTH.matcher(text).results().map(found -> ofMonth(found, present));
    return Stream.of(numeric, named, bare, ofMonth).flatMap(days -> days).flatMap(Optional::stream);
  }

  private static Optional<Told> ofMonth(MatchResult found, LocalDate present) {
    int day = Integer.parseInt(found.group(1));
    YearMonth month = YearMonth.from(present);
    YearMonth last = day <= present.getDayOfMonth() ? month : month.minusMonths(1);
    return last.isValidDay(day)
        ? Optional.of(new Told(last.atDay(day), new TextSpan(found.start(), found.end())))
        : Optional.empty();
  }

  private static boolean isNoGrade(int whole) {
    return whole > GRADES && whole != SCALE;
  }

  /**
   * The last days of the months that a text names without a day, as last before a day: "in
   * November".
   *
   * @param present the day on which they are told
   */
  public static Stream<LocalDate> endsOfMonths(String text, LocalDate present) {
    return BARE_MONTH
        .matcher(text)
        .results()
        .map(found -> YearlessDay.last(MonthNames.number(found.group(1)), 1, present))
        .flatMap(Optional::stream)
        .map(day -> YearMonth.from(day).atEndOfMonth());
  }

  /**
   * The days of the week that a text names, as last before a day.
   *
   * @param present the day on which they are told
   */
  public static Stream<LocalDate> weekdays(String text, LocalDate present) {
    if (!DAY_NAMED.in(text)) {
      return Stream.empty();
    }
    return WEEKDAY
        .matcher(text)
        .results()
        .map(found -> DayOfWeek.valueOf(found.group(1).toUpperCase(Locale.ROOT)))
        .map(day -> present.with(TemporalAdjusters.previousOrSame(day)));
  }

  /**
   * The first day of the month whose name ends at a place, as last before a day.
   *
   * @param end of the name, exclusive
   * @param present the day on which it is told
   */
  public static Optional<LocalDate> firstOfMonth(String text, int end, LocalDate present) {
    int month = MonthNames.number(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
    return month == 0 ? Optional.empty() : YearlessDay.last(month, 1, present);
  }

  private static Optional<Told> told(int month, MatchResult found, LocalDate present) {
    return YearlessDay.last(month, Integer.parseInt(found.group(2)), present)
        .map(day -> new Told(day, new TextSpan(found.start(), found.end())));
  }
}
