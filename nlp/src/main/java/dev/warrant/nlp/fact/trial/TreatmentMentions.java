package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mentions of treatments in a statement: medicines, and physical measures against pain. */
public final class TreatmentMentions {
  private static final Set<String> PHYSICAL_MEASURES =
      Set.of(
          "physical-therapy",
          "supervised-therapy",
          "chiropractic",
          "acupuncture",
          "exercise",
          "home-exercise",
          "aquatic-therapy",
          "massage",
          "traction",
          "tens",
          "heat-cold",
          "functional-restoration",
          "conservative-care",
          "bracing");

  /** The class of every measure that is no medicine. */
  static final String PHYSICAL = "physical-measure";

  /** What "medications" among the measures against pain are. */
  private static final String ANALGESIC = "analgesic";

  /** How far from "medications" the words may stand that say of which kind, in characters. */
  private static final int KIND_REACH = 20;

  private TreatmentMentions() {}

  /** The treatments that a statement names, in order. */
  static List<Treatment> in(Statement statement) {
    return in(statement, false);
  }

  /**
   * The treatments that a statement names, in order; medicines as a whole too where the statement
   * before or behind it tells of a physical measure ("PT - no change. Meds - no change.").
   */
  public static List<Treatment> in(Statement statement, Discourse discourse) {
    boolean amongMeasures =
        Stream.of(discourse.before(statement), discourse.after(statement))
            .flatMap(Optional::stream)
            .anyMatch(other -> other.besides(statement) && !measures(other).isEmpty());
    return in(statement, amongMeasures);
  }

  private static List<Understood> measures(Statement statement) {
    return statement.concepts().stream()
        .filter(understood -> PHYSICAL_MEASURES.contains(understood.concept()))
        .filter(Understood::ofPatient)
        .toList();
  }

  private static List<Treatment> in(Statement statement, boolean amongMeasures) {
    List<Understood> measures = measures(statement);
    List<Treatment> found = new ArrayList<>();
    statement.medicines().stream()
        .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
        .map(TreatmentMentions::medicine)
        .forEach(found::add);
    statement.medicines().stream()
        .filter(medicine -> medicine.id().equals(Attributed.MEDICATIONS))
        .filter(
            medicine -> amongMeasures || !measures.isEmpty() || isNonopioid(statement, medicine))
        .map(m -> new Treatment(ANALGESIC, ANALGESIC, m.start(), m.end(), m.end(), false, false))
        .forEach(found::add);
    if (!measures.isEmpty()) {
      unnamed(statement).forEach(found::add);
    }
    measures.stream()
        .filter(
            measure ->
                measure.assertion() != Assertion.HYPOTHETICAL
                    || statement.columns().anyHeadedBy("result-column")
                    || isBehind(statement, measure))
        .filter(measure -> measures.stream().noneMatch(longer -> isWithin(measure, longer)))
        .map(TreatmentMentions::measure)
        .forEach(found::add);
    found.removeIf(treatment -> CareElsewhere.is(statement, treatment));
    found.sort(Comparator.comparingInt(Treatment::start));
    return found;
  }

  /** "Has not responded to exercises" in a plan: given already, and not ordered. */
  private static boolean isBehind(Statement statement, Understood measure) {
    int from = statement.clauseAt(measure.start()).start();
    return measure.byItsWords() != Assertion.HYPOTHETICAL
        && PlanSection.tells(statement)
        && (statement.says("care-in-vain") || statement.names("trial-failed"))
        && !statement.says("order-word", from, measure.start());
  }

  /** "Therapy, chiropractor, pills": medicines that nothing names. */
  private static Stream<Treatment> unnamed(Statement statement) {
    return statement.medicines().isEmpty()
        ? statement
            .relations()
            .all("medicines-at-large")
            .map(
                m -> new Treatment(ANALGESIC, ANALGESIC, m.start(), m.end(), m.end(), false, false))
        : Stream.empty();
  }

  /** "Over-the-counter analgesics", "non-opioid medications". */
  private static boolean isNonopioid(Statement statement, Medicine medicines) {
    return statement.says(
        "nonopioid-word", medicines.start() - KIND_REACH, medicines.end() + KIND_REACH);
  }

  private static Treatment medicine(Medicine m) {
    return new Treatment(
        m.id(), m.drugClass(), m.start(), m.end(), m.phraseEnd(), m.misspelt(), m.denied());
  }

  private static Treatment measure(Understood u) {
    return new Treatment(u.concept(), PHYSICAL, u.start(), u.end(), u.end(), false, u.absent());
  }

  /** The therapy of "physical therapy" is the same measure. */
  private static boolean isWithin(Understood measure, Understood longer) {
    return longer.start() <= measure.start()
        && measure.end() <= longer.end()
        && longer.end() - longer.start() > measure.end() - measure.start();
  }
}
