package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.Regions;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.fact.relief.MedicatedScores;
import dev.warrant.nlp.fact.trial.TrialWords.Told;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Medicated;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Treatments that were tried and what came of them: in the words of their own statement, or in one
 * that follows and looks back ("none of these helped", "zero benefit").
 */
public final class TrialReader implements FactReader {
  /** Measures that are given in a course of visits. */
  private static final Set<String> VISITED =
      Set.of(
          "physical-therapy",
          "supervised-therapy",
          "chiropractic",
          "acupuncture",
          "aquatic-therapy",
          "functional-restoration");

  private static final List<String> FIRST_TAKEN = List.of("nsaid", "acetaminophen");

  /** Longest question that only names a treatment, in characters. */
  private static final int NAME_ALONE = 30;

  /** A score from which on pain is severe. */
  private static final BigDecimal SEVERE = BigDecimal.valueOf(7);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<Treatment> treatments = TreatmentMentions.in(statement, discourse);
    boolean none =
        statement.medicines().stream()
            .allMatch(m -> statement.relations().leadTo("so-much-as", m.start()));
    if (none && statement.says("nothing-taken")) {
      return nothingTaken(statement);
    }
    if (treatments.isEmpty() && !statement.isQuestion()) {
      return named(statement, discourse);
    }
    Map<Treatment, Told> fates = TrialFates.of(statement, treatments);
    List<FactDraft> drafts = new ArrayList<>();
    for (Treatment treatment : treatments) {
      Optional<FactDraft> untried =
          fates.containsKey(treatment)
              ? Optional.empty()
              : untriedDraft(statement, treatments, treatment);
      untried
          .or(
              () ->
                  Optional.ofNullable(fates.get(treatment))
                      .map(told -> outcome(statement, treatment, told))
                      .or(() -> inScores(statement, discourse))
                      .or(() -> TrialSequel.of(statement, discourse))
                      .map(outcome -> draft(statement, discourse, treatment, outcome)))
          .ifPresent(drafts::add);
    }
    return drafts.stream();
  }

  /** What helps the ache and leaves the spasm, or takes off one point, has not been enough. */
  private static Outcome outcome(Statement statement, Treatment treatment, Told told) {
    boolean helped = told.outcome() == TrialOutcome.HELPED;
    boolean first = FIRST_TAKEN.contains(treatment.treatmentClass());
    boolean physical = treatment.treatmentClass().equals(TreatmentMentions.PHYSICAL);
    boolean leaves =
        (first && statement.says("spasm-left", treatment.end(), statement.text().length()))
            || ((first || physical) && fallsSlightly(statement));
    return new Outcome(helped && leaves ? TrialOutcome.FAILED : told.outcome(), null);
  }

  /** "Hasn't taken a pill for it": none of the medicines that are taken first. */
  private static Stream<FactDraft> nothingTaken(Statement statement) {
    return FIRST_TAKEN.stream()
        .map(
            drugClass ->
                new FactDraft(
                    "trial " + drugClass,
                    Assertion.ABSENT,
                    statement.date(),
                    statement.evidence(),
                    (id, a, on, e) ->
                        new TreatmentTrial(id, drugClass, drugClass, null, a, on, e)));
  }

  /** "Lyrica? Waste of money.": what is told of a treatment that is named as if asked for. */
  private static Stream<FactDraft> named(Statement statement, Discourse discourse) {
    return discourse
        .before(statement)
        .filter(asked -> asked.isQuestion() && asked.text().length() <= NAME_ALONE)
        .filter(asked -> !asked.says("asks-earlier-use"))
        .stream()
        .flatMap(
            asked ->
                TreatmentMentions.in(asked).stream()
                    .flatMap(
                        treatment ->
                            TrialWords.of(statement, List.of()).stream()
                                .filter(told -> !told.ofPain())
                                .reduce((first, last) -> last)
                                .map(told -> new Outcome(told.outcome(), statement))
                                .map(outcome -> draft(asked, discourse, treatment, outcome))
                                .stream()));
  }

  /** What two scores, or one that stands where it stood, tell of what was taken. */
  private static Optional<Outcome> inScores(Statement statement, Discourse discourse) {
    List<Score> scores = statement.scores();
    if (statement.says("pain-goes-on")) {
      return Optional.of(new Outcome(TrialOutcome.FAILED, null));
    }
    if (scores.size() < 2) {
      return scores.size() == 1 && staysHigh(statement, discourse)
          ? Optional.of(new Outcome(TrialOutcome.FAILED, null))
          : Optional.empty();
    }
    int change = scores.get(1).low().compareTo(scores.get(0).low());
    if (change == 0 && withAndWithout(statement, discourse)) {
      return Optional.of(new Outcome(TrialOutcome.FAILED, null));
    }
    if (fallsSlightly(statement) && isOfFirstTaken(statement)) {
      return Optional.of(new Outcome(TrialOutcome.FAILED, null));
    }
    return change < 0
            && statement.relations().any("score-falls", scores.get(0).end(), scores.get(1).start())
        ? Optional.of(new Outcome(TrialOutcome.HELPED, null))
        : Optional.empty();
  }

  /** "Pain 8/10 on ibuprofen 800 tid": severe pain, told of the time with what is taken first. */
  private static boolean staysHigh(Statement statement, Discourse discourse) {
    Score score = statement.scores().get(0);
    boolean without = discourse.agents(statement).stream().anyMatch(a -> a.is(Stance.WITHOUT));
    return isOfFirstTaken(statement)
        && !without
        && score.low().compareTo(SEVERE) >= 0
        && new MedicatedScores(statement, discourse.agents(statement))
            .of(score, 0, statement.text().length(), false)
            .filter(told -> told.medicated() == Medicated.WITH)
            .isPresent();
  }

  private static boolean isOfFirstTaken(Statement statement) {
    return !statement.medicines().isEmpty()
        && statement.medicines().stream().allMatch(m -> FIRST_TAKEN.contains(m.drugClass()));
  }

  /** "From 9 to 8": severe pain that a point off leaves severe. */
  private static boolean fallsSlightly(Statement statement) {
    List<Score> scores = statement.scores();
    return scores.size() == 2
        && statement.relations().leadTo("to-lead", scores.get(1).start())
        && scores.get(0).low().subtract(scores.get(1).low()).compareTo(BigDecimal.ONE) == 0
        && scores.get(1).low().compareTo(SEVERE) >= 0;
  }

  /** Whether one of two scores is told of the time with a medicine, and the other without. */
  private static boolean withAndWithout(Statement statement, Discourse discourse) {
    MedicatedScores told = new MedicatedScores(statement, discourse.agents(statement));
    Score first = statement.scores().get(0);
    Score second = statement.scores().get(1);
    boolean lead = told.cuesLead(first);
    return Stream.of(
                told.of(first, 0, second.start(), lead),
                told.of(second, first.end(), statement.text().length(), lead))
            .flatMap(Optional::stream)
            .map(MedicatedScores.Told::medicated)
            .distinct()
            .count()
        == 2;
  }

  /**
   * Not over yet, or denied, and not only of today: "has tried no anticonvulsant", "no prior
   * gabapentin".
   */
  private static boolean untried(
      Statement statement, List<Treatment> treatments, Treatment treatment) {
    Clause clause = statement.clauseAt(treatment.start());
    boolean never =
        statement.concepts("never-tried").anyMatch(u -> clause.holds(u.start()) && u.ofPatient());
    if (VISITED.contains(treatment.id()) && isUnderWay(statement, treatments, treatment, clause)) {
      return true;
    }
    boolean denied =
        treatment.denied() || new EffectDenial(statement, treatments).denied(treatment.start());
    return never || (denied && statement.says("tried-ever", clause));
  }

  /**
   * "PT completed, home exercise ongoing": what is under way is the treatment next to the words.
   */
  private static boolean isUnderWay(
      Statement statement, List<Treatment> treatments, Treatment treatment, Clause clause) {
    return statement
        .relations()
        .all("care-under-way")
        .filter(words -> words.start() >= clause.start() && words.end() <= clause.end())
        .anyMatch(
            words ->
                treatments.stream()
                    .noneMatch(
                        other -> other.start() >= treatment.end() && other.end() <= words.start()));
  }

  private static Optional<FactDraft> untriedDraft(
      Statement statement, List<Treatment> treatments, Treatment treatment) {
    return untried(statement, treatments, treatment)
        ? Optional.of(
            new FactDraft(
                "trial " + treatment.id(),
                Assertion.ABSENT,
                statement.date(),
                NamedFacts.around(statement, treatment.start(), treatment.end()),
                (id, a, on, e) ->
                    new TreatmentTrial(
                        id, treatment.id(), treatment.treatmentClass(), null, a, on, e)))
        : Optional.empty();
  }

  private static FactDraft draft(
      Statement statement, Discourse discourse, Treatment treatment, Outcome outcome) {
    Region region = Regions.of(statement, discourse).orElse(null);
    Doubt[] doubts =
        Stream.of(
                treatment.misspelt() ? Doubt.MISSPELT_NAME : null,
                outcome.later() != null ? Doubt.INFERRED_ATTRIBUTION : null)
            .filter(java.util.Objects::nonNull)
            .toArray(Doubt[]::new);
    return new FactDraft(
        "trial " + treatment.id(),
        outcome.outcome().name(),
        Assertion.PRESENT,
        statement.date(),
        outcome.later() == null
            ? statement.evidence(doubts)
            : statement.evidenceUpTo(outcome.later(), doubts),
        (id, a, on, e) ->
            new TreatmentTrial(
                id,
                treatment.id(),
                treatment.treatmentClass(),
                outcome.outcome(),
                region,
                a,
                on,
                e));
  }

  /**
   * What came of a treatment.
   *
   * @param later the later statement that tells it; {@code null} where its own does
   */
  record Outcome(TrialOutcome outcome, Statement later) {}
}
