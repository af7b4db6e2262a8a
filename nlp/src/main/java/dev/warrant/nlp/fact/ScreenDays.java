package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which drug screens were taken. */
final class ScreenDays {
  private ScreenDays() {}

  /** When the screens were taken; one unsaid date where the statement names none. */
  static List<LocalDate> of(Statement statement, Discourse discourse) {
    List<DateMention> dates =
        statement.dates().isEmpty()
            ? discourse
                .before(statement)
                .filter(ScreenTelling::isNamed)
                .map(Statement::dates)
                .orElse(List.of())
            : statement.dates();
    List<LocalDate> days = new ArrayList<>();
    dates.stream()
        .filter(DateMention::isDay)
        .map(DateMention::earliest)
        .distinct()
        .forEach(days::add);
    if (days.isEmpty()) {
      days.add(dates.isEmpty() ? null : dates.get(0).earliest());
    }
    if (!statement.says("two-screens")) {
      return days.subList(0, 1);
    }
    if (days.size() == 1) {
      days.add(days.get(0));
    }
    return days;
  }
}
