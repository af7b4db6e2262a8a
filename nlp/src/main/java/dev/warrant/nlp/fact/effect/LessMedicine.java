package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether less medicine was taken after an injection, as one statement says it. */
public final class LessMedicine {
  /** How far from a medicine the words that lower it may stand, in characters. */
  private static final int REACH = 60;

  /** What anyone may buy against pain. */
  private static final Set<String> FROM_THE_SHOP = Set.of("acetaminophen", "nsaid");

  private LessMedicine() {}

  /** Whether less medicine was taken; empty if unsaid. */
  public static Optional<Boolean> in(Statement statement) {
    boolean ofMedicine =
        statement.says("medicine-word")
            || statement.medicines().stream().anyMatch(m -> !m.denied());
    Optional<Boolean> marked = ofMedicine ? DoseShift.marked(statement.text()) : Optional.empty();
    if (marked.isPresent()) {
      return marked;
    }
    Optional<Boolean> counted = ofMedicine ? DoseShift.in(statement) : Optional.empty();
    if (ofMedicine && (statement.says("not-less-medicine") || counted.equals(Optional.of(false)))) {
      return Optional.of(Boolean.FALSE);
    }
    boolean less =
        counted.isPresent()
            || statement.relations().all("less-medicine").anyMatch(less(statement))
            || lowered(statement)
            || nothingStronger(statement)
            || onlySeldom(statement);
    return less ? Optional.of(Boolean.TRUE) : Optional.empty();
  }

  /** Told as so, and not hoped for: "he may be able to cut his medicines". */
  private static Predicate<Mention> less(Statement statement) {
    return words ->
        !EffectReader.hoped(statement, words.start())
            && !statement.says("not-on-record", 0, words.start())
            && !statement.says("not-enabled", words.start() - REACH / 2, words.end());
  }

  /** "He cut Norco to two a day", "Norco went from six to two": a medicine lowered by name. */
  private static boolean lowered(Statement statement) {
    return statement.medicines().stream()
        .flatMap(
            medicine ->
                Stream.concat(
                    around(
                        statement, "medicine-lowered", medicine.start() - REACH, medicine.start()),
                    around(statement, "lowered-after", medicine.end(), medicine.end() + REACH)))
        .anyMatch(less(statement));
  }

  private static Stream<Mention> around(Statement statement, String words, int from, int to) {
    return statement
        .relations()
        .all(words)
        .filter(found -> found.start() >= from && found.end() <= to);
  }

  /** "She only needed Tylenol after the shot": no medicine that a physician must order. */
  private static boolean nothingStronger(Statement statement) {
    return !statement.medicines().isEmpty()
        && statement.medicines().stream().allMatch(m -> FROM_THE_SHOP.contains(m.drugClass()))
        && (statement.says("time-after-injection") || statement.says("injection-word"))
        && around(statement, "only-needed", 0, statement.medicines().get(0).start())
            .anyMatch(
                words ->
                    words.end() >= statement.medicines().get(0).start() - REACH / 2
                        && !EffectReader.hoped(statement, words.start()));
  }

  /** "He only takes Norco at bedtime since the block". */
  private static boolean onlySeldom(Statement statement) {
    return (statement.says("time-after-injection") || statement.says("injection-word"))
        && statement.medicines().stream()
            .anyMatch(
                m ->
                    around(statement, "only-needed", m.start() - REACH / 2, m.start())
                            .anyMatch(less(statement))
                        && around(statement, "taken-seldom", m.end(), m.end() + REACH / 2)
                            .findAny()
                            .isPresent());
  }
}
