package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.SmallNumbers;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spasms and tone that a relaxant eased, told as they were and as they are: "about 20 a day then, 3
 * now", "used to throw him off the board, now come twice a week". The one relaxant of the record is
 * what eased them.
 */
final class SpasmEaseReader implements FactReader {
  private static final String RELAXANT = "muscle-relaxant";

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.says("spasm-sign") && (eased(statement) || isEasedOnIt(statement))
        ? relaxant(statement, discourse).map(taken -> draft(statement, taken)).stream()
        : Stream.empty();
  }

  private static boolean eased(Statement statement) {
    Optional<Mention> then = last(statement, "as-it-was");
    Optional<Mention> now = last(statement, "as-it-is");
    if (then.isEmpty() || now.isEmpty() || statement.says("hoped-for")) {
      return false;
    }
    List<Score> numbers = SmallNumbers.counts(statement.text());
    return numbers.size() == 2
        ? fewer(numbers, then.get(), now.get())
        : then.get().start() < now.get().start()
            && statement.says("only-seldom", now.get().end(), statement.text().length());
  }

  /** "Legs looser on baclofen", "since baclofen was raised clonus has almost gone". */
  private static boolean isEasedOnIt(Statement statement) {
    return statement.medicines().stream().anyMatch(SpasmEaseReader::isRelaxant)
        && !statement.says("hoped-for")
        && statement
            .relations()
            .all("sign-eased")
            .anyMatch(
                eased ->
                    !new EffectDenial(statement, List.of()).denied(eased.start())
                        && !statement.says("effect-denied", 0, eased.start()));
  }

  private static Optional<Mention> last(Statement statement, String relation) {
    return statement.relations().all(relation).reduce((first, later) -> later);
  }

  private static boolean fewer(List<Score> numbers, Mention then, Mention now) {
    boolean inOrder = then.start() < now.start();
    BigDecimal before = numbers.get(inOrder ? 0 : 1).low();
    BigDecimal after = numbers.get(inOrder ? 1 : 0).low();
    return after.compareTo(before) < 0;
  }

  /** The relaxant that the statement names, else the only one of the record. */
  private static Optional<Medicine> relaxant(Statement statement, Discourse discourse) {
    List<Medicine> own =
        statement.medicines().stream().filter(SpasmEaseReader::isRelaxant).toList();
    List<Medicine> all =
        own.isEmpty() ? discourse.prescribed().filter(SpasmEaseReader::isRelaxant).toList() : own;
    boolean one = all.stream().map(Medicine::id).distinct().count() == 1;
    return one ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isRelaxant(Medicine medicine) {
    return medicine.named() && medicine.drugClass().equals(RELAXANT) && !medicine.denied();
  }

  private static FactDraft draft(Statement statement, Medicine taken) {
    return new FactDraft(
        "trial " + taken.id(),
        TrialOutcome.HELPED.name(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(Doubt.INFERRED_ATTRIBUTION),
        (id, a, on, e) ->
            new TreatmentTrial(
                id, taken.id(), taken.drugClass(), TrialOutcome.HELPED, null, a, on, e));
  }
}
