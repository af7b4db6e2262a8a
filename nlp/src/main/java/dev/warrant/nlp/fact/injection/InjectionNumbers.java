package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.MonthNames;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.statement.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many injections a statement speaks of, and which of several it means. */
final class InjectionNumbers {
  /** How near its number stands to an injection, in characters. */
  private static final int BESIDE = 45;

  /** More than anyone is given; a greater number is that of a year. */
  private static final int MOST = 30;

  /** "June" before "2 epidural": the number is that of the day. */
  private static final Pattern MONTH =
      Pattern.compile("\\b" + MonthNames.PATTERN + "\\.?\\s$", Pattern.CASE_INSENSITIVE);

  private static final String CLOSING = ").,;]";

  private InjectionNumbers() {}

  private static boolean isOfDate(String before) {
    return MONTH.matcher(before).find();
  }

  /** How many a statement counts; {@code null} if it counts none. */
  static Integer count(Statement statement) {
    Optional<Integer> counted =
        statement
            .relations()
            .all("counted-injections")
            .filter(mention -> !isOfDate(statement.text().substring(0, mention.start())))
            .flatMap(
                mention ->
                    MeasureReader.number(statement.text().substring(mention.start())).stream())
            .filter(number -> number <= MOST)
            .findFirst();
    if (counted.isPresent()) {
      return counted.get();
    }
    return statement.says("only-one") ? Integer.valueOf(1) : null;
  }

  /** The place in the order that the injection asked for would have. */
  static Optional<Integer> wouldBe(Statement statement) {
    return statement
        .relations()
        .all("would-be-number")
        .findFirst()
        .flatMap(
            mention ->
                MeasureReader.ordinal(statement.text().substring(mention.start(), mention.end())))
        .filter(number -> number > 1);
  }

  /** "L5 TFESI under fluoroscopy (first)": nothing but a closing mark behind. */
  static boolean isFirst(Statement statement) {
    return statement
        .relations()
        .all("first-alone")
        .filter(words -> statement.says("injection-word", 0, words.start()))
        .anyMatch(words -> endsThere(statement.text(), words.end()));
  }

  private static boolean endsThere(String text, int end) {
    return end >= text.length() || CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  /** The number beside an injection: "ESI #2". */
  static Optional<Integer> numbered(Statement statement) {
    return statement
        .relations()
        .all("numbered")
        .filter(number -> !statement.relations().leadTo("place-to-come", number.start()))
        .filter(
            number ->
                statement
                    .relations()
                    .any("injection-word", number.start() - BESIDE, number.end() + BESIDE))
        .filter(
            number ->
                statement.medicines().stream()
                    .noneMatch(m -> m.start() <= number.start() && number.end() <= m.phraseEnd()))
        .findFirst()
        .flatMap(
            mention ->
                MeasureReader.ordinal(statement.text().substring(mention.start(), mention.end())));
  }
}
