package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spasms and tone that a relaxant eased, told as they were and as they are: "about 20 a day then, 3
 * now", "used to throw him off the board, now come twice a week". The one relaxant of the record is
 * what eased them.
 */
public final class SpasmEaseReader implements FactReader {
  private static final String RELAXANT = "muscle-relaxant";

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (!SpasmEase.mayTell(statement)) {
      return Stream.empty();
    }
    Optional<Medicine> relaxant = relaxant(statement, discourse);
    boolean told = RelaxantSince.isOf(statement, discourse);
    boolean named =
        statement.medicines().stream().anyMatch(medicine -> isMeant(statement, medicine))
            || (relaxant.isPresent() && (told || meansIt(statement)));
    SpasmEase ease = new SpasmEase(statement, discourse);
    return relaxant.isPresent() && (ease.told(named) || (told && ease.gainedSince()))
        ? Stream.of(draft(statement, relaxant.get()))
        : Stream.empty();
  }

  /** "The medication relieves the spasm", "with it the legs are loose": no other is named. */
  private static boolean meansIt(Statement statement) {
    return statement.says("refers-back")
        && statement.medicines().stream()
            .allMatch(medicine -> medicine.drugClass().isEmpty() || isOfClass(medicine));
  }

  /** The relaxant that the statement names, else the only one of the record. */
  private static Optional<Medicine> relaxant(Statement statement, Discourse discourse) {
    List<Medicine> own =
        statement.medicines().stream().filter(medicine -> isMeant(statement, medicine)).toList();
    List<Medicine> all =
        own.isEmpty() ? discourse.prescribed().filter(SpasmEaseReader::isRelaxant).toList() : own;
    boolean one = all.stream().map(Medicine::id).distinct().count() == 1;
    return one ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** A relaxant that is taken, or that was left out for a while. */
  private static boolean isMeant(Statement statement, Medicine medicine) {
    return isRelaxant(medicine)
        || (medicine.denied() && ofClass(medicine) && SpasmEase.isLeftOut(statement, medicine));
  }

  static boolean isRelaxant(Medicine medicine) {
    return ofClass(medicine) && !medicine.denied();
  }

  private static boolean ofClass(Medicine medicine) {
    return medicine.named() && isOfClass(medicine);
  }

  /** A relaxant by its name, or the class by its own. */
  static boolean isOfClass(Medicine medicine) {
    return medicine.drugClass().equals(RELAXANT);
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
