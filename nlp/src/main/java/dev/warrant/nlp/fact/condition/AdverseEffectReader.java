package dev.warrant.nlp.fact.condition;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Side effects, felt or denied. Where the words tie one to no medicine it is taken as said of the
 * medicines as a whole, except in a review of systems, where a symptom may be of anything.
 */
public final class AdverseEffectReader implements FactReader {
  private static final Set<String> EFFECTS =
      Set.of(
          "side-effects",
          "constipation",
          "bowel-regular",
          "clear-headed",
          "sedation",
          "nausea",
          "pruritus",
          "cognitive-impairment",
          "dry-mouth",
          "urinary-retention",
          "gastrointestinal-upset",
          "respiratory-depression",
          "dizziness",
          "sexual-dysfunction",
          "hallucinations",
          "edema",
          "headache",
          "rash",
          "sweating",
          "weight-gain",
          "well-tolerated");

  /** Effects that the words must say the medicine brought: it may be given for them, too. */
  private static final Set<String> BROUGHT = Set.of("headache", "rash", "sweating", "weight-gain");

  /** Effects that a medicine must be named for: they come of much else. */
  private static final Set<String> OF_MANY_CAUSES =
      Set.of("dizziness", "sexual-dysfunction", "hallucinations", "edema");

  /** What a review of systems denies only of medicines. */
  private static final Set<String> OF_DRUGS = Set.of("sedation");

  private static final Set<String> OF_ANYTHING =
      Set.of("review-of-systems", "past-history", "vitals");

  /** Names of what is well, by which an effect is denied. */
  private static final Set<String> DENYING =
      Set.of("well-tolerated", "bowel-regular", "clear-headed");

  private static final Set<String> EXAMINATION = Set.of("objective", "vitals");

  /** How far behind an effect its cause may end, in characters. */
  private static final int CAUSE_REACH = 40;

  /** How far behind a medicine the words may begin that it is taken beside another. */
  private static final int BESIDE_REACH = 8;

  private static final Attribution OF_ALL = new Attribution(Attributed.MEDICATIONS, "", true);

  private static final int LONGEST_LABEL = 12;

  /** What is given against side effects does not cause them. */
  private static final Set<String> REMEDIES = Set.of("laxative", "gastroprotective", "antiemetic");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Stream<FactDraft> named =
        Stream.concat(statement.concepts().stream(), tolerated(statement).stream())
            .filter(understood -> EFFECTS.contains(understood.concept()))
            .map(understood -> PlanSection.read(statement, understood))
            .filter(Understood::asserted)
            .filter(understood -> !isOnlySpokenOf(statement, understood))
            .filter(understood -> !isUnmentioned(statement, understood))
            .filter(understood -> !isOfAnother(statement, understood))
            .flatMap(understood -> effect(statement, discourse, understood).stream());
    if (isLeftAlone(statement, discourse)) {
      return Stream.of(unaddressed(statement));
    }
    return statement.names("side-effects-undiscussed")
        ? named
        : Stream.concat(named, harmless(statement, discourse));
  }

  /** "No side effects from the epidural": what came, or did not, of something else than a drug. */
  private static boolean isOfAnother(Statement statement, Understood effect) {
    return statement
        .relations()
        .first("effect-of-other", effect.end(), effect.end() + CAUSE_REACH)
        .filter(cause -> statement.medicines().stream().noneMatch(m -> m.start() < cause.start()))
        .isPresent();
  }

  /** "Side effects are not mentioned", "no mention is made of sedation": silence denies none. */
  private static boolean isUnmentioned(Statement statement, Understood effect) {
    Clause clause = statement.clauseAt(effect.start());
    boolean untold =
        effect.assertion() == Assertion.ABSENT
            && statement.relations().any("not-told-of", clause.start(), effect.start());
    return untold
        || statement
            .concepts("side-effects-undiscussed")
            .anyMatch(words -> words.start() < effect.end() && effect.start() < words.end());
  }

  /** "Drowsy on Norco, and this went unanswered". */
  private static boolean isLeftAlone(Statement statement, Discourse discourse) {
    boolean felt =
        statement.concepts().stream()
            .filter(understood -> EFFECTS.contains(understood.concept()))
            .filter(understood -> !DENYING.contains(understood.concept()))
            .anyMatch(Understood::present);
    boolean alone =
        statement.says("left-unaddressed")
            || discourse
                .after(statement)
                .filter(next -> next.says("left-unaddressed"))
                .filter(next -> next.medicines().stream().allMatch(Medicine::denied))
                .isPresent();
    return felt && alone && !statement.says("intolerable");
  }

  private static FactDraft unaddressed(Statement statement) {
    return new FactDraft(
        "ASSESSMENT side-effect-review",
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Assessment(id, "side-effect-review", null, a, on, e));
  }

  /** "The side effects were discussed" tells of none; "side effects were reviewed: none" does. */
  private static boolean isOnlySpokenOf(Statement statement, Understood effect) {
    if (effect.assertion() == Assertion.ABSENT) {
      return false;
    }
    if (statement.says("effects-in-general")) {
      return true;
    }
    return effect.concept().equals("side-effects")
        ? !statement.says("none-felt")
            && (statement.says("record-asked-for") || spokenOf(statement, effect))
        : isWarnedOf(statement, effect);
  }

  /** "Risks, constipation among them, were explained". */
  private static boolean isWarnedOf(Statement statement, Understood effect) {
    Clause clause = statement.clauseAt(effect.start());
    return statement.says("warned-of", clause.start(), effect.start())
        && (statement.says("warning", clause) || statement.says("may-bring", clause));
  }

  private static boolean spokenOf(Statement statement, Understood effect) {
    return statement
        .relations()
        .all("only-spoken-of")
        .anyMatch(words -> words.start() < effect.end() && effect.start() < words.end());
  }

  /** "No problems with the Norco", "it has not bothered his stomach". */
  private static Stream<FactDraft> harmless(Statement statement, Discourse discourse) {
    Relations words = statement.relations();
    return discourse.agents(statement).stream()
        .filter(Agent::isMedicine)
        .filter(
            agent -> MedicineHarms.doesNone(words, agent) || MedicineHarms.does(statement, agent))
        .map(
            agent ->
                draft(
                    statement,
                    "side-effects",
                    MedicineHarms.does(statement, agent) ? Assertion.PRESENT : Assertion.ABSENT,
                    agent.credit().to(),
                    null,
                    NamedFacts.around(statement, agent.lead(), agent.end())));
  }

  /** "Tolerates morphine well": the medicine stands between the words. */
  private static Optional<Understood> tolerated(Statement statement) {
    return statement
        .relations()
        .all("tolerates-well")
        .findFirst()
        .filter(words -> !statement.names("well-tolerated", "not-tolerated"))
        .map(
            words ->
                new Understood(
                    "well-tolerated", words.start(), words.end(), Assertion.PRESENT, true));
  }

  private static Optional<FactDraft> effect(
      Statement statement, Discourse discourse, Understood understood) {
    Optional<Attribution> attribution =
        discourse
            .attribution(statement, understood.start())
            .or(() -> denied(statement, understood))
            .filter(found -> !REMEDIES.contains(found.drugClass()))
            .map(found -> isOfTwo(statement, understood) ? OF_ALL : found);
    boolean ofDrug = OF_DRUGS.contains(understood.concept()) && understood.absent();
    if (attribution.isEmpty() && statement.in(OF_ANYTHING) && !ofDrug) {
      return Optional.empty();
    }
    if (attribution.isEmpty() && statement.says("other-cause")) {
      return Optional.empty();
    }
    if (OF_MANY_CAUSES.contains(understood.concept())
        && attribution.filter(found -> !found.inferred()).isEmpty()) {
      return Optional.empty();
    }
    if (BROUGHT.contains(understood.concept())
        && !MedicineHarms.brought(statement, discourse, understood)) {
      return Optional.empty();
    }
    if (understood.concept().equals("clear-headed") && !isOfMedicine(statement, attribution)) {
      return Optional.empty();
    }
    boolean denies = DENYING.contains(understood.concept());
    String concept = denies ? "side-effects" : understood.concept();
    Assertion assertion = denies ? Assertion.ABSENT : understood.assertion();
    String to =
        attribution
            .filter(found -> !(found.inferred() && hasLabel(statement)))
            .map(Attribution::to)
            .orElse(Attributed.MEDICATIONS);
    Evidence evidence =
        attribution.filter(a -> !a.inferred()).isPresent()
            ? NamedFacts.evidence(statement, understood)
            : doubted(NamedFacts.evidence(statement, understood));
    Boolean intolerable =
        statement.says("intolerable", statement.clauseAt(understood.start())) ? Boolean.TRUE : null;
    return Optional.of(draft(statement, concept, assertion, to, intolerable, evidence));
  }

  /** "No nausea with the Cymbalta she is also on": denied of the two together. */
  private static boolean isOfTwo(Statement statement, Understood effect) {
    return effect.absent()
        && statement
            .medicineNear(effect.start())
            .filter(medicine -> medicine.start() >= effect.end())
            .filter(
                medicine ->
                    statement
                        .relations()
                        .follows("taken-besides", medicine.phraseEnd(), BESIDE_REACH))
            .isPresent();
  }

  /** "No side effects from Lyrica": the medicine that is denied with its effect. */
  private static Optional<Attribution> denied(Statement statement, Understood effect) {
    return statement.medicines().stream()
        .filter(medicine -> medicine.denied() && medicine.start() >= effect.end())
        .filter(medicine -> medicine.start() - effect.end() <= CAUSE_REACH)
        .filter(medicine -> statement.relations().leadTo("effect-cause-lead", medicine.start()))
        .findFirst()
        .map(medicine -> Attribution.to(medicine, false));
  }

  /**
   * On examination all are alert; it denies an effect only where a medicine or another is named.
   */
  private static boolean isOfMedicine(Statement statement, Optional<Attribution> attribution) {
    boolean examined = statement.in(EXAMINATION);
    boolean another =
        statement.concepts().stream()
            .filter(understood -> !understood.concept().equals("clear-headed"))
            .anyMatch(understood -> EFFECTS.contains(understood.concept()));
    return !examined && (another || attribution.isPresent());
  }

  /** "NEURO: no sedation": told of the medicines as a whole, and not of the one named last. */
  private static boolean hasLabel(Statement statement) {
    int colon = statement.text().indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && statement.text().substring(0, colon).indexOf(' ') < 0
        && !statement.says("refers-back");
  }

  private static FactDraft draft(
      Statement statement,
      String concept,
      Assertion assertion,
      String to,
      Boolean intolerable,
      Evidence evidence) {
    return new FactDraft(
        "adverse-effect " + concept + " " + to + " " + statement.index(),
        assertion,
        statement.date(),
        evidence,
        (id, a, on, e) -> new AdverseEffect(id, concept, to, intolerable, a, on, e));
  }

  private static Evidence doubted(Evidence evidence) {
    return new Evidence(
        evidence.source(),
        evidence.section(),
        evidence.start(),
        evidence.end(),
        evidence.quote(),
        List.of(Doubt.INFERRED_ATTRIBUTION));
  }
}
