package dev.warrant.nlp.fact;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A month that is named without its year: the last such month before the day it is told. */
final class NamedMonth {
  private static final int LETTERS = 3;

  private NamedMonth() {}

  /**
   * The first day of the month whose name ends at a place.
   *
   * @param end of the name, exclusive
   * @param present the day on which it is told
   */
  static Optional<LocalDate> firstDay(String text, int end, LocalDate present) {
    String name = text.substring(text.lastIndexOf(' ', end - 1) + 1, end).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> name.length() >= LETTERS)
        .filter(month -> month.name().startsWith(name.substring(0, LETTERS)))
        .findFirst()
        .map(month -> last(month, present));
  }

  private static LocalDate last(Month month, LocalDate present) {
    LocalDate day = LocalDate.of(present.getYear(), month, 1);
    return day.isAfter(present) ? day.minusYears(1) : day;
  }
}
