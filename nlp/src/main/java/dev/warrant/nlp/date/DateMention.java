package dev.warrant.nlp.date;

import dev.warrant.nlp.text.Span;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A date as a text names it: a day, or the days of a month, a season or a year.
 *
 * @param span where it stands in the text that was searched
 * @param earliest first day that it may mean
 * @param latest last day that it may mean; {@code earliest} for a full date
 */
public record DateMention(Span span, LocalDate earliest, LocalDate latest) {

  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(earliest, "earliest");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /** Whether it names one day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }
}
