package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Indication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The reason for which a medicine is given: a condition named with it in one clause. */
public final class IndicationReader implements FactReader {
  static final Set<String> REASONS =
      Set.of(
          "anxiety",
          "panic",
          "insomnia",
          "post-traumatic-stress-disorder",
          "acute-stress-reaction",
          "procedure-anxiety",
          "seizure-disorder",
          "alcohol-withdrawal",
          "vertigo-reason",
          "restless-legs",
          "muscle-spasm",
          "spasticity",
          "headache");

  /** Classes that are given for distress, sleep or a procedure. */
  private static final Set<String> SEDATIVES = Set.of("benzodiazepine", "hypnotic", "anxiolytic");

  /** So many signs of distress in one statement are anxiety, whatever it is called. */
  private static final int SIGNS = 2;

  /** How far behind an order a bare word of its reason may stand, in characters. */
  private static final int BARE = 5;

  /** How far behind a medicine the words may begin that say what it is for, in characters. */
  private static final int FAR = 40;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Stream<FactDraft> named =
        statement.concepts().stream()
            .filter(understood -> REASONS.contains(understood.concept()))
            .filter(Understood::ofPatient)
            .flatMap(understood -> indication(statement, discourse, understood).stream());
    return Stream.of(
            named,
            told(statement),
            ticked(statement, discourse),
            forThat(statement, discourse).stream(),
            distress(statement))
        .flatMap(found -> found);
  }

  /** "Acute torticollis. Valium for that.": what the statement before tells. */
  private static Optional<FactDraft> forThat(Statement statement, Discourse discourse) {
    return statement.medicines().stream()
        .filter(medicine -> SEDATIVES.contains(medicine.drugClass()) && !medicine.denied())
        .filter(medicine -> statement.relations().follows("for-that", medicine.phraseEnd(), FAR))
        .findFirst()
        .flatMap(
            medicine ->
                discourse
                    .before(statement)
                    .flatMap(
                        before ->
                            before.concepts().stream()
                                .filter(Understood::present)
                                .filter(told -> REASONS.contains(told.concept()))
                                .findFirst())
                    .map(
                        told ->
                            draft(
                                statement,
                                told.concept(),
                                medicine.id(),
                                Assertion.PRESENT,
                                statement.evidence())));
  }

  private static Optional<FactDraft> indication(
      Statement statement, Discourse discourse, Understood reason) {
    return discourse
        .attribution(statement, reason.start())
        .filter(attribution -> !attribution.to().equals(Attributed.MEDICATIONS))
        .map(
            attribution ->
                draft(
                    statement,
                    reason.concept(),
                    attribution.to(),
                    assertion(statement, attribution, reason),
                    NamedFacts.evidence(statement, reason)));
  }

  /** What a medicine is ordered for is there, though a plan is of what is to come. */
  private static Assertion assertion(
      Statement statement, Discourse.Attribution to, Understood reason) {
    boolean ordered =
        reason.assertion() == Assertion.HYPOTHETICAL
            && SEDATIVES.contains(to.drugClass())
            && !statement.says("supposed");
    boolean led =
        ordered
            && statement
                .relations()
                .all("reason-lead")
                .filter(lead -> lead.end() <= reason.start())
                .anyMatch(
                    lead ->
                        Between.only(statement, "harm-gap", lead.end(), reason.start(), "\"'“’-/"));
    boolean plain = ordered && !to.inferred() && reason.byItsWords() == Assertion.PRESENT;
    return led || plain ? Assertion.PRESENT : reason.assertion();
  }

  /** "Xanax for nerves", "Valium before the scan", "Klonopin to help him sleep". */
  private static Stream<FactDraft> told(Statement statement) {
    return statement.medicines().stream()
        .filter(medicine -> SEDATIVES.contains(medicine.drugClass()) && !medicine.denied())
        .flatMap(
            medicine ->
                Stream.of(
                        behind(statement, medicine, "distress-sign", "anxiety"),
                        behind(statement, medicine, "before-procedure", "procedure-anxiety"),
                        behind(statement, medicine, "for-occasion", "anxiety"),
                        behind(statement, medicine, "for-sleep", "insomnia"),
                        bare(statement, medicine, "sleep-alone", "insomnia"),
                        bare(statement, medicine, "nerves-alone", "anxiety"))
                    .flatMap(Optional::stream)
                    .limit(1));
  }

  private static Optional<FactDraft> behind(
      Statement statement, Medicine medicine, String relation, String reason) {
    boolean sign = relation.equals("distress-sign");
    return statement
        .relations()
        .all(relation)
        .filter(
            words -> words.start() >= medicine.end() - 1 || introduces(statement, words, medicine))
        .filter(words -> !another(statement, medicine, words.start()))
        .filter(words -> !sign || isReason(statement, words))
        .filter(words -> !statement.says("effect-denied", medicine.end(), words.start()))
        .findFirst()
        .map(
            words ->
                present(
                    statement,
                    reason,
                    medicine,
                    NamedFacts.around(
                        statement,
                        Math.min(medicine.start(), words.start()),
                        Math.max(medicine.end(), words.end()))));
  }

  /** "Premed for the scan: Ativan": a label that ends before the medicine. */
  private static boolean introduces(Statement statement, Mention words, Medicine medicine) {
    return words.end() <= medicine.start()
        && medicine.start() - words.end() <= BARE
        && isMark(statement.text().substring(words.end(), medicine.start()));
  }

  /** "Ativan 0.5 mg - sleep": a word that stands alone behind the order. */
  private static Optional<FactDraft> bare(
      Statement statement, Medicine medicine, String relation, String reason) {
    int from = Math.max(medicine.end(), medicine.phraseEnd());
    return statement
        .relations()
        .all(relation)
        .filter(words -> words.start() >= from && words.start() - from <= BARE)
        .filter(words -> Gaps.closes(statement, words.end()))
        .filter(words -> isMark(statement.text().substring(from, words.start())))
        .findFirst()
        .map(
            words ->
                present(
                    statement,
                    reason,
                    medicine,
                    statement.evidence(medicine.start(), words.end())));
  }

  private static boolean isMark(String between) {
    return between.chars().allMatch(c -> " -–—:(|,=/".indexOf(c) >= 0)
        && between.chars().anyMatch(c -> "-–—:(|=/".indexOf(c) >= 0);
  }

  /** "Indication: [x] sleep", beside the order of a sedative. */
  private static Stream<FactDraft> ticked(Statement statement, Discourse discourse) {
    if (!statement.isBox()) {
      return Stream.empty();
    }
    return discourse
        .labelOver(statement)
        .filter(over -> over.says("reason-label") && over.text().endsWith(":"))
        .stream()
        .flatMap(over -> over.mentioned().stream())
        .filter(medicine -> SEDATIVES.contains(medicine.drugClass()))
        .flatMap(
            medicine ->
                Stream.of("sleep-alone", "nerves-alone")
                    .filter(statement::opensWith)
                    .map(
                        words ->
                            present(
                                statement,
                                words.equals("sleep-alone") ? "insomnia" : "anxiety",
                                medicine,
                                statement.evidence())));
  }

  private static boolean isReason(Statement statement, Mention sign) {
    return statement
        .relations()
        .all("reason-lead")
        .anyMatch(
            lead ->
                lead.end() <= sign.start()
                    && Between.only(statement, "harm-gap", lead.end(), sign.start(), "\"'“’"));
  }

  private static boolean another(Statement statement, Medicine medicine, int at) {
    return statement.medicines().stream()
        .anyMatch(other -> other.start() > medicine.start() && other.start() < at);
  }

  /** Several signs of distress together, none of them denied or of another. */
  private static Stream<FactDraft> distress(Statement statement) {
    if (statement.names("anxiety", "panic") || statement.says("of-another")) {
      return Stream.empty();
    }
    List<Mention> signs =
        statement
            .relations()
            .all("distress-sign")
            .filter(
                sign ->
                    statement.relations().leadTo("cannot-stop", sign.start())
                        || !new EffectDenial(statement, List.of()).denied(sign.start()))
            .filter(sign -> !statement.says("might-come", 0, sign.start()))
            .toList();
    return signs.size() < SIGNS || denies(statement, signs.get(0))
        ? Stream.empty()
        : Stream.of(
            new FactDraft(
                "DIAGNOSIS anxiety",
                Assertion.PRESENT,
                statement.date(),
                statement.evidence(),
                (id, a, on, e) -> new Diagnosis(id, "anxiety", List.of(), a, on, e)));
  }

  /** "Denies worry, tearfulness or dread" denies each. */
  private static boolean denies(Statement statement, Mention first) {
    return statement.says(
        "effect-denied", statement.clauseAt(first.start()).start(), first.start());
  }

  private static FactDraft present(
      Statement statement, String reason, Medicine medicine, Evidence evidence) {
    return draft(statement, reason, medicine.id(), Assertion.PRESENT, evidence);
  }

  private static FactDraft draft(
      Statement statement, String reason, String to, Assertion assertion, Evidence evidence) {
    return new FactDraft(
        "indication " + reason + " " + to,
        assertion,
        statement.date(),
        evidence,
        (id, a, on, e) -> new Indication(id, reason, to, a, on, e));
  }
}
