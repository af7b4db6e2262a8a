package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Medicated;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PainScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Relief in numbers: a score with and one without the medicine, a change from one score to another,
 * a percentage. A score that stands alone is only a score.
 */
final class ReliefReader implements FactReader {
  /** How far from a score the words may stand that say with or without a medicine. */
  private static final int SCORE_REACH = 45;

  private static final int DEPRIVED_REACH = 40;
  private static final int PERCENT_REACH = 45;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (isPlanned(statement)) {
      return Stream.empty();
    }
    List<FactDraft> drafts = new ArrayList<>();
    List<Score> scores = statement.scores();
    Optional<FactDraft> pair = scores.size() < 2 ? Optional.empty() : pair(statement, discourse);
    pair.ifPresent(drafts::add);
    if (pair.isEmpty() && scores.size() == 1) {
      pulledDown(statement, discourse).ifPresent(drafts::add);
    }
    if (pair.isEmpty()) {
      scores.forEach(score -> drafts.add(single(statement, discourse, score)));
    }
    statement.percentages().forEach(p -> percent(statement, discourse, p).ifPresent(drafts::add));
    return drafts.stream();
  }

  private static boolean isPlanned(Statement statement) {
    return statement.concepts().stream()
        .filter(understood -> understood.concept().startsWith("trial-"))
        .anyMatch(understood -> understood.assertion() == Assertion.HYPOTHETICAL);
  }

  private static Optional<FactDraft> pair(Statement statement, Discourse discourse) {
    Score first = statement.scores().get(0);
    Score second = statement.scores().get(1);
    if (fallsFromTo(statement, first, second)) {
      return relief(statement, discourse, first, second);
    }
    boolean cuesLead = cueBefore(statement, first);
    Optional<Medicated> one = medicated(statement, first, second.start(), cuesLead);
    Optional<Medicated> two = medicated(statement, second, statement.text().length(), cuesLead);
    if (contrast(one, two)) {
      boolean firstWithout =
          one.map(m -> m == Medicated.WITHOUT).orElseGet(() -> two.get() == Medicated.WITH);
      return relief(
          statement, discourse, firstWithout ? first : second, firstWithout ? second : first);
    }
    boolean falls = statement.relations().any("score-falls", first.end(), second.start());
    return falls && second.high().compareTo(first.low()) < 0
        ? relief(statement, discourse, first, second)
        : Optional.empty();
  }

  /** "From 8/10 down to 4/10", whatever stands before it. */
  private static boolean fallsFromTo(Statement statement, Score first, Score second) {
    Relations words = statement.relations();
    return words.leadTo("from-lead", first.start())
        && words.any("to-lead", first.end(), second.start())
        && words.leadTo("to-lead", second.start());
  }

  /**
   * "8 of 10 untreated. Norco pulls it down to 4": the score before stands in the sentence before.
   */
  private static Optional<FactDraft> pulledDown(Statement statement, Discourse discourse) {
    Score to = statement.scores().get(0);
    boolean brought =
        statement.relations().leadTo("brings-to-lead", to.start())
            && !statement.medicines().isEmpty();
    return discourse
        .before(statement)
        .filter(earlier -> brought && earlier.scores().size() == 1)
        .flatMap(earlier -> relief(statement, discourse, earlier.scores().get(0), to));
  }

  private static boolean contrast(Optional<Medicated> one, Optional<Medicated> two) {
    return (one.isPresent() || two.isPresent()) && !one.equals(two);
  }

  private static boolean cueBefore(Statement statement, Score first) {
    return medicated(statement, 0, first.start()).findAny().isPresent();
  }

  private static Stream<Mention> medicated(Statement statement, int from, int to) {
    return Stream.concat(
            statement.relations().all("without-medicine"),
            statement.relations().all("with-medicine"))
        .filter(words -> words.start() >= from && words.end() <= to)
        .sorted(
            Comparator.comparingInt(Mention::start)
                .thenComparing(Mention::end, Comparator.reverseOrder()));
  }

  private static Optional<Medicated> medicated(
      Statement statement, Score score, int next, boolean cuesLead) {
    int from = cuesLead ? Math.max(0, score.start() - SCORE_REACH) : score.end();
    int to = cuesLead ? score.start() : Math.min(next, score.end() + SCORE_REACH);
    if (!cuesLead && deprived(statement, score.end())) {
      return Optional.of(Medicated.WITHOUT);
    }
    List<Mention> found = medicated(statement, from, to).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(said(found.get(cuesLead ? found.size() - 1 : 0)));
  }

  private static Medicated said(Mention words) {
    return words.concept().equals("without-medicine") ? Medicated.WITHOUT : Medicated.WITH;
  }

  /** "8/10 on the day he ran out": the day is one without. */
  private static boolean deprived(Statement statement, int from) {
    int comma = statement.text().indexOf(',', from);
    int to = Math.min(comma < 0 ? statement.text().length() : comma, from + DEPRIVED_REACH);
    return statement.relations().any("deprived", from, to);
  }

  private static Optional<FactDraft> relief(
      Statement statement, Discourse discourse, Score from, Score to) {
    if (to.high().compareTo(from.low()) >= 0) {
      return Optional.empty();
    }
    Optional<Attribution> attribution = attribution(statement, discourse, to.start());
    return attribution.map(
        a -> draft(statement, a, from.low(), to.high(), null, Math.min(from.start(), to.start())));
  }

  private static Optional<Attribution> attribution(
      Statement statement, Discourse discourse, int at) {
    if (statement.medicines().isEmpty() && statement.says("other-treatment")) {
      return Optional.empty();
    }
    return discourse
        .attribution(statement, at)
        .or(
            () ->
                statement.says("without-medicine") || statement.says("with-medicine")
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty());
  }

  private static Optional<FactDraft> percent(
      Statement statement, Discourse discourse, Percentage percentage) {
    int from = percentage.start() - PERCENT_REACH;
    int to = percentage.end() + PERCENT_REACH;
    if (!statement.relations().any("relief-word", from, to)
        || !statement.relations().any("pain-word", from, to)) {
      return Optional.empty();
    }
    return attribution(statement, discourse, percentage.start())
        .map(a -> draft(statement, a, null, null, percentage.low(), percentage.start()));
  }

  private static FactDraft draft(
      Statement statement,
      Attribution attribution,
      BigDecimal from,
      BigDecimal to,
      BigDecimal percent,
      int at) {
    Evidence evidence =
        attribution.inferred()
            ? statement.evidence(Doubt.INFERRED_ATTRIBUTION)
            : statement.evidence();
    String target = attribution.to();
    return new FactDraft(
        "pain-relief " + target + " " + at,
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) -> new PainRelief(id, target, from, to, percent, a, on, e));
  }

  private static FactDraft single(Statement statement, Discourse discourse, Score score) {
    int end = statement.text().length();
    Optional<Medicated> medicated =
        medicated(statement, score, end, false).or(() -> medicated(statement, score, end, true));
    String target =
        medicated
            .flatMap(m -> discourse.attribution(statement, score.start()))
            .map(Attribution::to)
            .orElse(null);
    Medicated with = medicated.orElse(null);
    return new FactDraft(
        "pain-score " + statement.index() + " " + score.start(),
        Assertion.PRESENT,
        statement.date(),
        NamedFacts.around(statement, score.start(), score.end()),
        (id, a, on, e) -> new PainScore(id, score.high(), with, target, a, on, e));
  }
}
