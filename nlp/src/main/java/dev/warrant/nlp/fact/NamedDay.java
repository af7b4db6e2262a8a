package dev.warrant.nlp.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that are named without their year: the last such day before the one on which it is told. */
final class NamedDay {
  private static final int LETTERS = 3;

  /** Behind a word of time alone: a score, a strength and a level of the spine are no days. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "\\b(?:on|since|from|of|onset|until|dated|began|started) (\\d{1,2})/(\\d{1,2})(?![\\w/.-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\w/]|, ?\\d{4}| \\d{4})",
          Pattern.CASE_INSENSITIVE);

  private NamedDay() {}

  /**
   * The days that a text names so, as last before a day.
   *
   * @param present the day on which they are told
   */
  static Stream<LocalDate> all(String text, LocalDate present) {
    Stream<Optional<LocalDate>> numeric =
        NUMERIC
            .matcher(text)
            .results()
            .map(found -> last(Integer.parseInt(found.group(1)), found, present));
    Stream<Optional<LocalDate>> named =
        NAMED.matcher(text).results().map(found -> last(month(found.group(1)), found, present));
    return Stream.concat(numeric, named).flatMap(Optional::stream);
  }

  private static int month(String name) {
    String start = name.substring(0, LETTERS).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .map(Month::getValue)
        .orElse(0);
  }

  private static Optional<LocalDate> last(int month, MatchResult found, LocalDate present) {
    int day = Integer.parseInt(found.group(2));
    if (month < 1 || month > Month.values().length || day < 1) {
      return Optional.empty();
    }
    return Stream.of(present.getYear(), present.getYear() - 1)
        .map(year -> YearMonth.of(year, month))
        .filter(of -> of.isValidDay(day))
        .map(of -> of.atDay(day))
        .filter(date -> !date.isAfter(present))
        .findFirst();
  }
}
