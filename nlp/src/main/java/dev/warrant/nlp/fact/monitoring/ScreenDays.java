package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.YearlessDay;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which drug screens were taken. */
final class ScreenDays {
  private static final int CENTURY = 100;

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
      days.add(
          dates.isEmpty()
              ? null
              : past(dates.get(0).earliest(), discourse.present(statement).orElse(null)));
    }
    if (!areTwo(statement)) {
      return days.subList(0, 1);
    }
    if (days.size() == 1) {
      days.add(days.get(0));
    }
    return days;
  }

  /** "UDS from 10/15", told in April 2015, names no month to come, but the 15th of October last. */
  private static LocalDate past(LocalDate named, LocalDate present) {
    if (present == null || !named.isAfter(present)) {
      return named;
    }
    return YearlessDay.last(named.getMonthValue(), named.getYear() % CENTURY, present)
        .orElse(named);
  }

  /** "Both", "neither the May nor the July urine", "absent in May, and so it was in July". */
  private static boolean areTwo(Statement statement) {
    boolean repeated =
        statement.says("screen-same")
            && !DrugPanel.of(statement).isEmpty()
            && statement.relations().all("screen-same").anyMatch(same -> same.start() > 0);
    return statement.says("two-screens") || repeated || isOfNeither(statement);
  }

  private static boolean isOfNeither(Statement statement) {
    List<Substance> panel = DrugPanel.of(statement);
    return statement
        .relations()
        .all("neither-of-two")
        .anyMatch(
            neither ->
                statement
                    .relations()
                    .all("substance-found")
                    .filter(found -> found.start() >= neither.end())
                    .anyMatch(
                        found ->
                            panel.stream()
                                .noneMatch(
                                    s -> s.start() >= neither.end() && s.end() <= found.start())));
  }
}
