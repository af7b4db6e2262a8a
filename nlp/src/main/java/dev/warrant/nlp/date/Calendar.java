package dev.warrant.nlp.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Turns the parts of a written date into days, where they make a date at all. */
final class Calendar {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Two-digit years from here on belong to the last century: birth and injury years. */
  private static final int CENTURY_TURN = 40;

  /** First and last day. */
  record Days(LocalDate earliest, LocalDate latest) {}

  private Calendar() {}

  /** A day; month and day change places where only that makes a date. */
  static Optional<Days> day(int year, int month, int day) {
    int m = month > 12 && day <= 12 ? day : month;
    int d = month > 12 && day <= 12 ? month : day;
    try {
      LocalDate date = LocalDate.of(year, m, d);
      return plausible(year) ? Optional.of(new Days(date, date)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** All days of a month. */
  static Optional<Days> month(int year, int month) {
    if (!plausible(year) || month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(year, month);
    return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
  }

  /** The days of a year, or of the part of it that a word such as "mid" or "summer" names. */
  static Optional<Days> year(int year, String part) {
    if (!plausible(year)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (part.toLowerCase(Locale.ROOT)) {
          case "early", "beginning of" -> months(year, 1, 4);
          case "mid", "middle of" -> months(year, 5, 8);
          case "late", "end of" -> months(year, 9, 12);
          case "spring" -> months(year, 3, 5);
          case "summer" -> months(year, 6, 8);
          case "fall", "autumn" -> months(year, 9, 11);
          default -> months(year, 1, 12);
        });
  }

  /** A year of four digits, also where two are written. */
  static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }

  private static Days months(int year, int first, int last) {
    return new Days(
        LocalDate.of(year, first, 1), YearMonth.of(year, Month.of(last)).atEndOfMonth());
  }

  private static boolean plausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
