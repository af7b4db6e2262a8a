package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.relief.MedicatedScores.Told;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Medicated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Relief told by two scores: with and without a medicine, or from one to the other. */
final class ScorePairs {
  /** A statement so short, in characters, tells of one thing. */
  private static final int SHORT = 45;

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;
  private final MedicatedScores told;
  private final ReliefWords about;
  private final ScoreCredit ascribed;
  private final Discourse discourse;

  ScorePairs(Statement statement, Discourse discourse, MedicatedScores told, ReliefWords about) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = discourse.agents(statement);
    this.told = told;
    this.about = about;
    this.discourse = discourse;
    this.ascribed = new ScoreCredit(statement, discourse);
  }

  /** The relief that two scores of the statement tell, or two bare numbers that must be scores. */
  Optional<Relief> relief() {
    return columns().or(() -> pair(statement.scores(), false)).or(() -> pair(withBare(), true));
  }

  /** "| Pain before | Pain after |" over "| 8 | 4 |". */
  private Optional<Relief> columns() {
    if (statement.columns().told().isEmpty()) {
      return Optional.empty();
    }
    ColumnScores row = new ColumnScores(statement);
    return row.of(Medicated.WITHOUT)
        .flatMap(
            without ->
                row.of(Medicated.WITH)
                    .flatMap(
                        with -> contrasted(without, with, Optional.empty(), Optional.empty())));
  }

  /** Scores, and bare numbers that may be scores, in order. */
  List<Score> withBare() {
    List<Score> scores = statement.scores();
    List<Score> all = new ArrayList<>(scores);
    for (Score number : statement.measures().smallNumbers()) {
      boolean known =
          scores.stream().anyMatch(s -> number.start() < s.end() && s.start() < number.end());
      if (!known && !isCount(number)) {
        all.add(number);
      }
    }
    all.sort(Comparator.comparingInt(Score::start));
    return all;
  }

  /** A number of something: four tablets, 4 times, 4 a day. */
  private boolean isCount(Score number) {
    String text = statement.text();
    int at = number.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && Gaps.startApart(statement, at)) {
      return false;
    }
    boolean word = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return word && !words.follows("after-bare-score", at, 0);
  }

  private Optional<Relief> pair(List<Score> scores, boolean bare) {
    for (int i = 0; i + 1 < scores.size(); i++) {
      int before = i == 0 ? 0 : scores.get(i - 1).end();
      int next = i + 2 < scores.size() ? scores.get(i + 2).start() : statement.text().length();
      Optional<Relief> found = pair(scores.get(i), scores.get(i + 1), before, next, bare);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Relief> pair(Score first, Score second, int before, int next, boolean bare) {
    if (about.isHoped(first.start()) || about.isOver(discourse, first.start())) {
      return Optional.empty();
    }
    if (first.high().compareTo(second.high()) == 0) {
      return bare ? Optional.empty() : same(first, second, before, next);
    }
    if (fromTo(first, second) && !isRange(first, second)) {
      return risesWithout(first, second) ? withoutIt(second, first) : fall(first, second);
    }
    if (toFrom(first, second)) {
      return fall(second, first);
    }
    boolean lead = told.cuesLead(first);
    Optional<Told> said = told.of(first, before, second.start(), lead);
    Optional<Told> two =
        told.of(second, first.end(), next, lead)
            .or(
                () ->
                    said.isEmpty() || !lead
                        ? told.of(second, first.end(), next, true)
                            .filter(how -> said.isEmpty() || differs(said, how))
                        : Optional.empty());
    Optional<Told> one =
        said.or(() -> two.flatMap(how -> told.besides(first, before, second.start(), how)));
    Optional<Told> other =
        two.or(() -> one.flatMap(how -> told.besides(second, first.end(), next, how)));
    return paired(first, second, one, other, bare);
  }

  private static boolean differs(Optional<Told> one, Told two) {
    return one.map(Told::medicated).filter(m -> m != two.medicated()).isPresent();
  }

  private Optional<Relief> paired(
      Score first, Score second, Optional<Told> one, Optional<Told> two, boolean bare) {
    if (contrast(one, two, bare && !isOfToday(two, first, second))) {
      boolean firstWithout =
          one.map(t -> t.medicated() == Medicated.WITHOUT)
              .orElseGet(() -> two.get().medicated() == Medicated.WITH);
      return contrasted(firstWithout ? first : second, firstWithout ? second : first, one, two);
    }
    boolean falls = leadsTo(first, second) || words.any("score-falls", first.end(), second.start());
    boolean ofPain =
        !bare
            || about.isPain(first.start())
            || isArrowWithIt(first, second)
            || (about.isGraded(first) && about.isGraded(second));
    return falls && ofPain ? fall(first, second) : Optional.empty();
  }

  /** "8 → 4 with tramadol": nothing but an arrow between, and nothing else is told of. */
  private boolean isArrowWithIt(Score first, Score second) {
    String between = statement.text().substring(first.end(), second.start()).strip();
    return (between.equals("→") || between.endsWith("->"))
        && statement.text().length() <= SHORT
        && agents.stream().anyMatch(a -> a.isMedicine() && a.is(Stance.WITH));
  }

  /** "7 pre-dose, 7 post-dose": the medicine changes nothing. */
  private Optional<Relief> same(Score first, Score second, int before, int next) {
    boolean lead = told.cuesLead(first);
    Optional<Told> one = told.of(first, before, second.start(), lead);
    Optional<Told> two = told.of(second, first.end(), next, lead);
    boolean told =
        one.isPresent() && two.isPresent() && one.get().medicated() != two.get().medicated();
    return told ? unmoved(first, Stream.of(one, two)) : Optional.empty();
  }

  /** "A 6 regardless of whether he takes it". */
  Optional<Relief> unmoved() {
    List<Score> scores = statement.scores().isEmpty() ? withBare() : statement.scores();
    boolean whatever =
        scores.size() == 1
            && statement.says("with-or-without")
            && (agents.stream().anyMatch(Agent::isMedicine) || statement.says("pain-word"));
    return whatever ? unmoved(scores.get(0), Stream.empty()) : Optional.empty();
  }

  private Optional<Relief> unmoved(Score score, Stream<Optional<Told>> how) {
    return how.flatMap(Optional::stream)
        .flatMap(told -> told.credit().stream())
        .findFirst()
        .or(() -> agents.stream().filter(Agent::isMedicine).findFirst().map(Agent::credit))
        .or(() -> ascribed.ofContrast(score.start()))
        .filter(credit -> !credit.equals(Attribution.NONE))
        .map(credit -> Relief.ofScores(credit, score.high(), score.high(), score.start()));
  }

  private boolean leadsTo(Score first, Score second) {
    return words.leadsFrom("to-lead", second.start()).stream().anyMatch(s -> s >= first.end());
  }

  /** "From 8/10 down to 4/10", whatever stands before it; "makes an eight into a four". */
  private boolean fromTo(Score first, Score second) {
    boolean from =
        words.leadsFrom("from-lead", first.start()).isPresent()
            && (about.isPain(first.start()) || (about.isGraded(first) && about.isGraded(second)));
    return leadsTo(first, second) && (from || isTurned(first));
  }

  /** "Ranges from 4 with it to 9 without": each end is told of its own time. */
  private boolean isRange(Score first, Score second) {
    return first.high().compareTo(second.low()) < 0
        && told.of(first, 0, second.start(), false).isPresent()
        && told.of(second, first.end(), statement.text().length(), false).isPresent();
  }

  /** "Knocks it down to a 4 from an 8". */
  private boolean toFrom(Score first, Score second) {
    return words.leadsFrom("brings-to-lead", first.start()).isPresent()
        && words.leadsFrom("from-lead", second.start()).stream().anyMatch(s -> s >= first.end());
  }

  private boolean isTurned(Score first) {
    OptionalInt verb = words.leadsFrom("turns-lead", first.start());
    return verb.isPresent()
        && agents.stream()
            .filter(Agent::isMedicine)
            .anyMatch(a -> a.end() <= verb.getAsInt() && verb.getAsInt() - a.end() <= 2);
  }

  /** "7 before we started it, 3 to 4 now". */
  private boolean isOfToday(Optional<Told> how, Score first, Score score) {
    return how.isEmpty()
        && (words.follows("at-present", score.end(), 2)
            || words.any("at-present", first.end(), score.start())
            || words.follows("time-passed", score.end(), 2)
            || words.any("time-passed", first.end(), score.start()));
  }

  private static boolean contrast(Optional<Told> one, Optional<Told> two, boolean both) {
    if (both && (one.isEmpty() || two.isEmpty())) {
      return false;
    }
    return (one.isPresent() || two.isPresent())
        && !one.map(Told::medicated).equals(two.map(Told::medicated));
  }

  /** The relief that a score without and one with a medicine tell. */
  Optional<Relief> contrasted(Score without, Score with, Optional<Told> one, Optional<Told> two) {
    if (with.high().compareTo(without.low()) >= 0) {
      return Optional.empty();
    }
    return Stream.of(one, two)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Told::medicated))
        .flatMap(how -> how.credit().stream())
        .findFirst()
        .or(() -> ascribed.ofContrast(with.start()))
        .filter(credit -> !credit.equals(Attribution.NONE))
        .map(credit -> Relief.ofScores(credit, without.low(), with.high(), without.start()));
  }

  /** "When the Norco was stopped the pain climbed from 4 to 8". */
  private boolean risesWithout(Score first, Score second) {
    return first.high().compareTo(second.low()) < 0
        && agents.stream().anyMatch(a -> a.isMedicine() && a.is(Stance.WITHOUT));
  }

  private Optional<Relief> withoutIt(Score without, Score with) {
    return agents.stream()
        .filter(agent -> agent.isMedicine() && agent.is(Stance.WITHOUT))
        .findFirst()
        .map(agent -> Relief.ofScores(agent.credit(), without.low(), with.high(), with.start()));
  }

  /** A fall from one score to another that is ascribed to a medicine. */
  Optional<Relief> fall(Score from, Score to) {
    return to.high().compareTo(from.low()) >= 0
        ? Optional.empty()
        : ascribed
            .ofFall(to.start())
            .map(credit -> Relief.ofScores(credit, from.low(), to.high(), from.start()));
  }
}
