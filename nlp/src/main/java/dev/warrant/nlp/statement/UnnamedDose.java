package dev.warrant.nlp.statement;

import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.MedicationPhrase;
import dev.warrant.nlp.sentence.Sentence;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;

/** "She takes one tablet every six hours": directions for the medicine that was named before. */
final class UnnamedDose {
  /** How many sentences back the medicine is still the one that is meant. */
  private static final int REACH = 3;

  private final MedicineReader medicines;

  UnnamedDose(MedicineReader medicines) {
    this.medicines = medicines;
  }

  /** The medicine that a sentence without a name directs; empty where several may be meant. */
  Optional<Medicine> of(Sentence sentence, Relations words, List<Statement> before) {
    return words.any("dose-lead")
        ? medicines
            .unnamedDirections(sentence.text().text())
            .filter(directions -> isTaken(directions, words))
            .flatMap(directions -> meant(sentence, before).map(it -> directed(it, directions)))
        : Optional.empty();
  }

  /** Whether words of taking lead up to the directions, or open them. */
  private static boolean isTaken(MedicationPhrase directions, Relations words) {
    return words
        .all("dose-lead")
        .filter(lead -> lead.start() <= directions.start())
        .filter(lead -> !words.cover("dose-ordered", lead.start(), lead.start()))
        .anyMatch(lead -> lead.end() + 1 >= directions.start());
  }

  private static Optional<Medicine> meant(Sentence sentence, List<Statement> before) {
    ListIterator<Statement> earlier = before.listIterator(before.size());
    while (earlier.hasPrevious() && before.size() - earlier.nextIndex() < REACH) {
      Statement statement = earlier.previous();
      if (!statement.sentence().section().equals(sentence.section())) {
        return Optional.empty();
      }
      List<Medicine> named = statement.medicines().stream().filter(Medicine::named).toList();
      if (!named.isEmpty()) {
        Medicine last = named.get(named.size() - 1);
        return named.stream().allMatch(medicine -> medicine.id().equals(last.id()))
            ? Optional.of(last)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Medicine directed(Medicine it, MedicationPhrase directions) {
    return new Medicine(
        it.id(),
        it.drugClass(),
        true,
        directions.start(),
        directions.end(),
        directions.end(),
        false,
        false,
        directions.strength(),
        directions.quantity(),
        directions.sig(),
        directions.days(),
        directions.refills());
  }
}
