package dev.warrant.nlp.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** A day of a month whose year is not said: the last such before it was told. */
public final class YearlessDay {
  private static final int MONTHS = 12;

  private YearlessDay() {}

  /**
   * The last such day that is not after another; none where no month has it.
   *
   * @param month 1 to 12; any other number names none
   * @param day of the month, from 1
   * @param present the day on which it is told
   */
  public static Optional<LocalDate> last(int month, int day, LocalDate present) {
    if (month < 1 || month > MONTHS || day < 1) {
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
