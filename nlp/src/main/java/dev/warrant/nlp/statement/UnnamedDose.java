package dev.warrant.nlp.statement;

import dev.warrant.nlp.measure.MeasureReader;
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
    String text = sentence.text().text();
    return words.any("dose-lead") || opensWithNumber(text)
        ? medicines
            .unnamedDirections(text)
            .filter(directions -> isTaken(directions, words) || opens(text, directions))
            .flatMap(directions -> meant(sentence, before).map(it -> directed(it, directions)))
        : Optional.empty();
  }

  private static boolean opensWithNumber(String text) {
    return MeasureReader.number(text.substring(firstWord(text))).isPresent();
  }

  /** "Three a day, same as always": a number of units opens the sentence. */
  private static boolean opens(String text, MedicationPhrase directions) {
    return directions.start() <= firstWord(text) && directions.sig().unitsPerDoseLow() != null;
  }

  private static int firstWord(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
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
