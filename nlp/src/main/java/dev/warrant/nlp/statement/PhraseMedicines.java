package dev.warrant.nlp.statement;

import dev.warrant.nlp.request.DrugMention;
import dev.warrant.nlp.request.MedicationPhrase;
import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.text.Telltale;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Sig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Medicines by name, by class, and as a whole ("with meds"). */
public final class PhraseMedicines implements MedicineReader {
  private static final Pattern AS_A_WHOLE =
      Pattern.compile(
          "\\b(?:(?:pain|current|oral|prescribed|opioid|his|her|the|these|all|chronic)\\s)*"
              + "(?:meds?|medications?|medicines?|analgesics?)\\b(?!\\s(?:list|refill|management|agreement))",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale MEDICINES_NAMED = Telltale.of("med", "analg");

  /** How far from the name directions may stand without a word of taking, in characters. */
  private static final int CLOSE = 24;

  /** Directions that count tablets are those of the one medicine before them. */
  private static final int FARTHEST_COUNTED = 80;

  private static final Pattern UNITS =
      Pattern.compile(
          "\\b(?:tab(?:let)?s?|cap(?:sule)?s?|caplets?|pills?|patch(?:es)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKEN =
      Pattern.compile(
          "\\b(?:tak(?:e|es|en|ing)|us(?:e|es|ed|ing)|prescribed|apply|applied|applies|dosed|worn|given|continued)"
              + "\\b\\W{0,3}(?:\\w+\\W+){0,3}$",
          Pattern.CASE_INSENSITIVE);

  /**
   * What directions stand right behind, however far off the name is: "Norco was begun, 10 mg", "10
   * mg for breakthrough pain".
   */
  private static final Pattern STRENGTH =
      Pattern.compile(
          "\\d ?(?:mg|mcg|%)(?: for(?: [a-z]+){1,3})?\\W{0,3}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NON = Pattern.compile("\\bnon[-\\s]?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_A_DOSE =
      Pattern.compile(
          "\\b(?:hours?|hrs?|minutes?|min|miles?|blocks?|days?) (?:a|per|each) ",
          Pattern.CASE_INSENSITIVE);

  /** What stands between the parts of a combined medicine that are each named with a strength. */
  private static final Pattern COMBINED =
      Pattern.compile(
          "\\s?(?:/|-|\\+|&|with|and|plus|(?:combined|compounded|mixed) with)\\s?",
          Pattern.CASE_INSENSITIVE);

  private final MedicationPhraseParser parser;

  /** Finds medicines by the phrases that a parser knows. */
  public PhraseMedicines(MedicationPhraseParser parser) {
    this.parser = parser;
  }

  @Override
  public List<Medicine> read(String text) {
    List<Medicine> found = new ArrayList<>();
    for (MedicationPhrase phrase : parser.parseAll(text)) {
      phrase
          .drug()
          .filter(drug -> !asAWhole(text, drug) && !isOfAnotherKind(text, drug))
          .ifPresent(drug -> found.add(of(text, drug, phrase)));
    }
    if (MEDICINES_NAMED.in(text)) {
      addAsAWhole(text, found);
    }
    found.sort(Comparator.comparingInt(Medicine::start));
    return combined(text, found);
  }

  /** "Hydrocodone 10 mg with acetaminophen 325 mg three times daily": one medicine, not two. */
  private static List<Medicine> combined(String text, List<Medicine> found) {
    List<Medicine> whole = new ArrayList<>();
    for (Medicine medicine : found) {
      int last = whole.size() - 1;
      if (last >= 0 && arePartsOfOne(text, whole.get(last), medicine)) {
        whole.set(last, whole.get(last).madeOneWith(medicine));
      } else {
        whole.add(medicine);
      }
    }
    return whole;
  }

  /** A product's own name already holds its second part: "Norco and acetaminophen" are two. */
  private static boolean arePartsOfOne(String text, Medicine one, Medicine next) {
    String name = text.substring(one.start(), one.end()).toLowerCase(Locale.ROOT);
    return one.sig() == null
        && one.id().equals(name + "-" + next.id())
        && one.phraseEnd() <= next.start()
        && COMBINED.matcher(text.substring(one.phraseEnd(), next.start())).matches();
  }

  private static void addAsAWhole(String text, List<Medicine> found) {
    Matcher whole = AS_A_WHOLE.matcher(text);
    while (whole.find()) {
      int at = whole.start();
      if (found.stream().noneMatch(m -> m.start() < whole.end() && at < m.end())) {
        found.add(wholeRegimen(at, whole.end()));
      }
    }
  }

  @Override
  public Optional<MedicationPhrase> unnamedDirections(String sentence) {
    return parser.parseAll(sentence).stream()
        .filter(phrase -> phrase.drug().isEmpty() && phrase.sig() != null)
        .filter(phrase -> phrase.sig().dosesPerDayHigh() != null)
        .filter(phrase -> !NOT_A_DOSE.matcher(phrase.sig().text()).find())
        .findFirst();
  }

  /**
   * Whether a frequency is that of the medicine: close to its name, or right behind a word of
   * taking. "With Norco he works five hours a day" directs nothing.
   */
  private static boolean directs(String text, DrugMention drug, Sig sig) {
    int at = sig.text() == null ? -1 : text.indexOf(sig.text());
    if (at < 0 || NOT_A_DOSE.matcher(sig.text()).find()) {
      return at < 0;
    }
    String between = at < drug.end() ? "" : text.substring(drug.end(), at);
    boolean counted =
        sig.unitsPerDoseLow() != null
            && (UNITS.matcher(sig.text()).find() || STRENGTH.matcher(between).find());
    return between.length() <= (counted ? FARTHEST_COUNTED : CLOSE)
        || TAKEN.matcher(between).find();
  }

  /** "Non-opioid medications": the class is named as what they are not. */
  private static boolean isOfAnotherKind(String text, DrugMention drug) {
    return drug.drug().isEmpty() && NON.matcher(text.substring(0, drug.start())).find();
  }

  private static boolean asAWhole(String text, DrugMention drug) {
    return drug.drug().isEmpty()
        && drug.drugClass().equals("analgesic")
        && AS_A_WHOLE.matcher(text.substring(drug.start(), drug.end())).find();
  }

  private static Medicine wholeRegimen(int start, int end) {
    return Medicine.bare(Attributed.MEDICATIONS, "", false, start, end);
  }

  private static Medicine of(String text, DrugMention drug, MedicationPhrase phrase) {
    boolean directed = phrase.sig() != null && directs(text, drug, phrase.sig());
    return new Medicine(
        drug.id(),
        drug.drugClass(),
        drug.drug().isPresent(),
        drug.start(),
        drug.end(),
        phrase.sig() == null || directed ? Math.max(drug.end(), phrase.end()) : drug.end(),
        drug.misspelt(),
        false,
        phrase.strength(),
        phrase.quantity(),
        directed ? phrase.sig() : null,
        phrase.days(),
        phrase.refills());
  }
}
