package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.PainTime;
import dev.warrant.nlp.fact.relief.MedicatedScores.Told;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.OtherRatings;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Medicated;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PainScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Relief in numbers: a score with and one without the medicine, a change from one score to another,
 * a percentage or a share. A score that stands alone is only a score.
 */
public final class ReliefReader implements FactReader {
  /** A statement so short, in characters, tells of one thing. */
  private static final int SHORT = 60;

  private static final Pattern LABELLED = Pattern.compile(".*: ?\\d{1,2}(?:-\\d{1,2})?\\.?");

  private static final Set<String> PLACES_FELT = Set.of("subjective", "pain");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (isPlanned(statement)) {
      return Stream.empty();
    }
    List<Agent> agents = discourse.agents(statement);
    MedicatedScores told = new MedicatedScores(statement, agents);
    ReliefWords about = new ReliefWords(statement, agents);
    ScorePairs pairs = new ScorePairs(statement, discourse, told, about);
    List<FactDraft> drafts = new ArrayList<>();
    Optional<Relief> pair = pairs.relief().or(pairs::unmoved);
    pair.or(new ScoresApart(statement, discourse, told, about, pairs)::relief)
        .ifPresent(relief -> drafts.add(draft(statement, relief)));
    if (pair.isEmpty()) {
      new AnsweredScore(statement, discourse, pairs).told().ifPresent(drafts::add);
      Stream.concat(statement.scores().stream(), bareTold(statement, discourse, pairs, told, about))
          .forEach(score -> drafts.add(single(statement, discourse, told, score)));
    }
    ReliefShares shares = new ReliefShares(statement, discourse, about);
    Stream.concat(shares.all(), shares.points())
        .forEach(relief -> drafts.add(draft(statement, relief)));
    return drafts.isEmpty() ? unquantified(statement, discourse, agents).stream() : drafts.stream();
  }

  /** "Takes the edge off, no numbers given": a benefit that is put in no numbers. */
  private static Optional<FactDraft> unquantified(
      Statement statement, Discourse discourse, List<Agent> agents) {
    if (!statement.says("relief-unquantified")) {
      return Optional.empty();
    }
    boolean ofPain = statement.says("pain-word") || statement.says("relief-word");
    return agents.stream()
        .filter(Agent::isMedicine)
        .findFirst()
        .map(Agent::credit)
        .or(() -> ofPain ? discourse.carried(statement, true) : Optional.empty())
        .or(
            () ->
                ofPain
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty())
        .map(credit -> draft(statement, credit));
  }

  private static FactDraft draft(Statement statement, Attribution credit) {
    return new FactDraft(
        credit.topic("pain-relief"),
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PainRelief(id, credit.to(), null, null, null, null, a, on, e));
  }

  private static boolean isPlanned(Statement statement) {
    return statement.concepts().stream()
        .filter(understood -> understood.concept().startsWith("trial-"))
        .map(understood -> PlanSection.read(statement, understood))
        .anyMatch(understood -> understood.assertion() == Assertion.HYPOTHETICAL);
  }

  /** "Pain score without meds 9. With meds 5." */
  private static Stream<Score> bareTold(
      Statement statement,
      Discourse discourse,
      ScorePairs pairs,
      MedicatedScores told,
      ReliefWords about) {
    boolean ofPain =
        statement.scores().isEmpty()
            && (statement.says("pain-word")
                || statement.says("rating-verb")
                || isLabelled(statement)
                || followsPain(statement, discourse)
                || pairs.withBare().stream().anyMatch(about::isGraded));
    int end = statement.text().length();
    return ofPain
        ? pairs.withBare().stream()
            .filter(bare -> !OtherRatings.hold(statement, bare))
            .filter(
                bare ->
                    told.of(bare, 0, end, told.cuesLead(bare)).isPresent()
                        || statement.relations().leadTo("score-lead", bare.start())
                        || statement.relations().leadsFrom("score-lead", bare.start()).isPresent()
                        || statement.relations().follows("scale-behind", bare.end(), 2)
                        || isBesideItsPlace(statement, bare))
        : Stream.empty();
  }

  /**
   * A sentence behind one that speaks of pain, one behind its rating with or without a medicine
   * ("Unmedicated he puts it at 9"), or the row behind such a row of a form.
   */
  private static boolean followsPain(Statement statement, Discourse discourse) {
    Optional<Statement> before = discourse.before(statement);
    return before.filter(b -> b.says("pain-word")).isPresent()
        || before
            .filter(b -> b.says("rating-verb"))
            .filter(b -> new MedicatedScores(b, discourse.agents(b)).only().isPresent())
            .isPresent()
        || before
            .filter(b -> isRow(b) && isRow(statement))
            .flatMap(discourse::before)
            .filter(b -> b.says("pain-word"))
            .isPresent();
  }

  private static boolean isRow(Statement statement) {
    String text = statement.text();
    return text.length() <= SHORT
        && !text.isEmpty()
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** "One hour after Norco: 5", "he averages 4 with it": little else is told. */
  private static boolean isLabelled(Statement statement) {
    String text = statement.text();
    return text.length() <= SHORT
        && (LABELLED.matcher(text).matches() || statement.says("averages"));
  }

  private static FactDraft draft(Statement statement, Relief relief) {
    Evidence evidence =
        relief.credit().inferred()
            ? statement.evidence(Doubt.INFERRED_ATTRIBUTION)
            : statement.evidence();
    String target = relief.credit().to();
    return new FactDraft(
        relief.credit().topic("pain-relief") + FactDraft.WITHIN + relief.at(),
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) ->
            new PainRelief(
                id,
                target,
                relief.from(),
                relief.to(),
                relief.percent(),
                relief.points(),
                a,
                on,
                e));
  }

  /** "Low back 7, left leg 5": the place that hurts, and nothing but its score. */
  private static boolean isBesideItsPlace(Statement statement, Score bare) {
    String text = statement.text();
    boolean ends = bare.end() == text.length() || ".,;".indexOf(text.charAt(bare.end())) >= 0;
    return ends
        && statement.in(PLACES_FELT)
        && statement
            .relations()
            .all("pain-word")
            .anyMatch(
                place ->
                    place.end() <= bare.start()
                        && text.substring(place.end(), bare.start()).isBlank());
  }

  private static Assertion withIt(Statement statement, Score score) {
    if (PainTime.isGoal(statement, score.start())) {
      return Assertion.HYPOTHETICAL;
    }
    return PainTime.isGone(statement, score.start()) ? Assertion.HISTORICAL : Assertion.PRESENT;
  }

  private static FactDraft single(
      Statement statement, Discourse discourse, MedicatedScores told, Score score) {
    int end = statement.text().length();
    Optional<Told> how = told.of(score, 0, end, false).or(() -> told.of(score, 0, end, true));
    String target =
        how.flatMap(h -> h.credit().or(() -> discourse.attribution(statement, score.start())))
            .map(Attribution::to)
            .orElse(null);
    String topic =
        how.flatMap(Told::credit).map(credit -> credit.topic("pain-relief")).orElse("pain-score");
    Medicated with =
        how.filter(h -> !h.credit().equals(Optional.of(Attribution.NONE)))
            .map(Told::medicated)
            .orElse(null);
    return new FactDraft(
        topic + FactDraft.WITHIN + "score " + statement.index() + " " + score.start(),
        with == null
            ? PainTime.ofNumber(statement, discourse, score.start())
            : withIt(statement, score),
        statement.date(),
        NamedFacts.around(statement, score.start(), score.end()),
        (id, a, on, e) -> new PainScore(id, score.high(), with, target, a, on, e));
  }
}
