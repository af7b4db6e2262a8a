package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import java.util.Optional;

/** How many injections a statement speaks of, and which of several it means. */
final class InjectionNumbers {
  /** How near its number stands to an injection, in characters. */
  private static final int BESIDE = 45;

  private InjectionNumbers() {}

  /** How many a statement counts; {@code null} if it counts none. */
  static Integer count(Statement statement) {
    Optional<Mention> counted = statement.relations().all("counted-injections").findFirst();
    if (counted.isPresent()) {
      return MeasureReader.number(statement.text().substring(counted.get().start())).orElse(null);
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

  /** The number beside an injection: "ESI #2". */
  static Optional<Integer> numbered(Statement statement) {
    return statement
        .relations()
        .all("numbered")
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
