package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of an injection among those that were given: "the first", "ESI #2", "the latter".
 *
 * @param number counted from one; {@link #LAST} for the last of however many
 * @param start first character of the words that say so
 */
record InjectionPlace(int number, int start) {
  static final int LAST = Integer.MAX_VALUE;

  /** What words say without a number; one that came later is at least the second. */
  private static final Map<String, Integer> SAID =
      Map.of("place-first", 1, "place-later", 2, "place-last", LAST);

  boolean isLast() {
    return number == LAST;
  }

  /** The places that a statement names of injections that were given, in order. */
  static Stream<InjectionPlace> all(Statement statement) {
    Stream<InjectionPlace> worded =
        SAID.entrySet().stream()
            .flatMap(
                said ->
                    asGiven(statement, said.getKey())
                        .map(words -> new InjectionPlace(said.getValue(), words.start())));
    Stream<InjectionPlace> numbered =
        asGiven(statement, "place-numbered")
            .flatMap(
                words ->
                    ordinal(statement.text().substring(words.start(), words.end())).stream()
                        .map(number -> new InjectionPlace(number, words.start())));
    return Stream.concat(worded, numbered).sorted(Comparator.comparingInt(InjectionPlace::start));
  }

  /** The highest number that a statement gives. */
  static Optional<Integer> highest(Statement statement) {
    return all(statement)
        .filter(place -> !place.isLast())
        .map(InjectionPlace::number)
        .max(Comparator.naturalOrder());
  }

  /** The place of the injection of which a character tells: named before it, else behind. */
  static Optional<InjectionPlace> of(Statement statement, int at) {
    return all(statement)
        .filter(place -> place.start() <= at)
        .reduce((first, last) -> last)
        .or(() -> all(statement).findFirst());
  }

  private static Optional<Integer> ordinal(String words) {
    return Arrays.stream(words.split(" ", -1))
        .flatMap(word -> MeasureReader.ordinal(word).stream())
        .findFirst();
  }

  /** "A second one is requested": that which is asked for has no place among those given. */
  private static Stream<Mention> asGiven(Statement statement, String relation) {
    return statement
        .relations()
        .all(relation)
        .filter(
            words -> {
              Clause clause = statement.clauseAt(words.start());
              return !statement.says("asked-for", clause.start(), words.start())
                  && !statement.says("asked-for", words.end(), clause.end())
                  && !statement.says("hoped-for", clause)
                  && !statement.says("would-be-number", clause);
            });
  }
}
