package dev.warrant.nlp.fact;

import dev.warrant.nlp.request.DrugMention;
import dev.warrant.nlp.request.MedicationPhrase;
import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.rules.facts.Attributed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Medicines by name, by class, and as a whole ("with meds"). */
final class PhraseMedicines implements MedicineReader {
  private static final Pattern AS_A_WHOLE =
      Pattern.compile(
          "\\b(?:(?:pain|current|oral|prescribed|opioid|his|her|the|these|all|chronic)\\s)*"
              + "(?:meds?|medications?|medicines?|analgesics?)\\b(?!\\s(?:list|refill|management|agreement))",
          Pattern.CASE_INSENSITIVE);

  private final MedicationPhraseParser parser;

  PhraseMedicines(MedicationPhraseParser parser) {
    this.parser = parser;
  }

  @Override
  public List<Medicine> read(Sentence sentence) {
    String text = sentence.text().text();
    List<Medicine> found = new ArrayList<>();
    for (MedicationPhrase phrase : parser.parseAll(text)) {
      phrase.drug().filter(drug -> !asAWhole(text, drug)).ifPresent(d -> found.add(of(d, phrase)));
    }
    Matcher whole = AS_A_WHOLE.matcher(text);
    while (whole.find()) {
      int at = whole.start();
      if (found.stream().noneMatch(m -> m.start() < whole.end() && at < m.end())) {
        found.add(wholeRegimen(at, whole.end()));
      }
    }
    found.sort(Comparator.comparingInt(Medicine::start));
    return found;
  }

  private static boolean asAWhole(String text, DrugMention drug) {
    return drug.drug().isEmpty()
        && drug.drugClass().equals("analgesic")
        && AS_A_WHOLE.matcher(text.substring(drug.start(), drug.end())).find();
  }

  private static Medicine wholeRegimen(int start, int end) {
    return new Medicine(
        Attributed.MEDICATIONS, "", false, start, end, end, false, null, null, null, null, null);
  }

  private static Medicine of(DrugMention drug, MedicationPhrase phrase) {
    return new Medicine(
        drug.id(),
        drug.drugClass(),
        drug.drug().isPresent(),
        drug.start(),
        drug.end(),
        Math.max(drug.end(), phrase.end()),
        drug.misspelt(),
        phrase.strength(),
        phrase.quantity(),
        phrase.sig(),
        phrase.days(),
        phrase.refills());
  }
}
