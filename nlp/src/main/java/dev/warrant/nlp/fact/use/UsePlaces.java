package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far a use has come, told by its place in a row of days, weeks, months or years: "now in its
 * third year", "day 4 of 14", "week 7".
 */
final class UsePlaces {
  /** The words that name such a unit alone, by those that name it beside what is taken. */
  private static final Map<String, String> ALONE =
      Map.of("nth-year", "year-alone", "nth-month", "month-alone", "nth-week", "week-alone");

  private static final Map<String, Integer> DAYS =
      Map.of("day-number", 1, "week-number", 7, "month-number", 30, "year-number", 365);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private UsePlaces() {}

  /** Units that a use is said to be in: "now in its third year". */
  static Stream<Mention> reached(Statement statement, String unit, Predicate<Mention> isTold) {
    return Optional.ofNullable(ALONE.get(unit)).stream()
        .flatMap(alone -> statement.relations().all(alone))
        .filter(isTold)
        .filter(found -> isEntered(statement, found.start()) || standsAlone(statement, found));
  }

  /**
   * "Percocet four a day, his third year": set off by itself, with nothing that it is a year of.
   */
  private static boolean standsAlone(Statement statement, Mention unit) {
    String text = statement.text();
    int from = from(text, unit.start());
    int ordinal = text.substring(0, unit.start()).stripTrailing().lastIndexOf(' ') + 1;
    return from > 0
        && from <= ordinal
        && Gaps.closes(statement, unit.end())
        && Between.only(statement, "place-lead", from, ordinal, "");
  }

  /** Where the part begins in which a place stands, behind the last mark that sets it off. */
  private static int from(String text, int place) {
    int from = place;
    while (from > 0 && ",;(–—:".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Whether words of being in it lead up to the place of a unit: "in its <i>third</i> year". */
  private static boolean isEntered(Statement statement, int unit) {
    String before = statement.text().substring(0, unit).stripTrailing();
    int ordinal = before.lastIndexOf(' ') + 1;
    return statement.relations().leadTo("in-its", ordinal);
  }

  /** The days of use that a numbered unit tells, the last one not over: "week 7" is six weeks. */
  static Stream<Integer> numbered(Statement statement, Clause words) {
    return DAYS.entrySet().stream()
        .flatMap(
            unit ->
                statement
                    .relations()
                    .all(unit.getKey())
                    .filter(found -> words.holds(found.start()))
                    .filter(found -> !isDispensed(statement, found))
                    .flatMap(found -> number(statement, found).stream())
                    .map(place -> (place - 1) * unit.getValue()));
  }

  /** "Twice a day #60" numbers no day. */
  private static boolean isDispensed(Statement statement, Mention found) {
    return statement.text().substring(found.start(), found.end()).indexOf('#') >= 0;
  }

  private static Optional<Integer> number(Statement statement, Mention found) {
    String text = statement.text().substring(found.start(), found.end());
    Matcher digits = NUMBER.matcher(text);
    return digits.find()
        ? Optional.of(Integer.valueOf(digits.group())).filter(place -> place > 0)
        : MeasureReader.number(text.substring(text.lastIndexOf(' ') + 1)).filter(p -> p > 0);
  }
}
