package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Medicated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which of the scores of a statement are told of the time with a medicine, and which without. */
public final class MedicatedScores {
  /** How far from a score the words may stand that say with or without a medicine. */
  private static final int REACH = 45;

  private static final int DEPRIVED_REACH = 64;

  /** How far before a score the words may end that lead right up to it, in characters. */
  private static final int BESIDE = 4;

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;
  private final List<Cue> cues;

  /** The scores of a statement beside the agents that it names. */
  public MedicatedScores(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
    this.cues = cues();
  }

  /**
   * How a score is told.
   *
   * @param medicated with or without
   * @param credit the medicine meant, or {@link Attribution#NONE} for another treatment; empty if
   *     the words name none
   */
  public record Told(Medicated medicated, Optional<Attribution> credit) {}

  private record Cue(int start, int end, Told told) {}

  /** What all the words of the statement tell, where they agree. */
  Optional<Told> only() {
    return cues.stream().map(cue -> cue.told().medicated()).distinct().count() == 1
        ? cues.stream()
            .map(Cue::told)
            .filter(told -> !told.credit().equals(Optional.of(Attribution.NONE)))
            .findFirst()
        : Optional.empty();
  }

  /** Whether the words stand before the scores that they tell of. */
  public boolean cuesLead(Score first) {
    return cues.stream()
        .anyMatch(cue -> cue.end() <= first.start() && isNear(cue.end(), first.start()));
  }

  /**
   * How a score is told, if it is.
   *
   * @param before where the score before it ends
   * @param next where the score after it starts
   * @param cuesLead whether the words stand before the scores
   */
  public Optional<Told> of(Score score, int before, int next, boolean cuesLead) {
    return byVerb(score)
        .or(() -> headed(score))
        .or(
            () ->
                cuesLead
                    ? leading(score, before).or(() -> lacking(score, next))
                    : trailing(score, next));
  }

  /** "Pain level with medication: 4": the label over a score says of what time it is. */
  private Optional<Told> headed(Score score) {
    boolean first = statement.text().substring(0, score.start()).isBlank();
    if (!first || !(statement.headedBy("with-label") || statement.headedBy("without-label"))) {
      return Optional.empty();
    }
    Medicated how = statement.headedBy("without-label") ? Medicated.WITHOUT : Medicated.WITH;
    return Optional.of(new Told(how, Optional.empty()));
  }

  private Optional<Told> leading(Score score, int before) {
    return cues.stream()
        .filter(cue -> cue.end() <= score.start() && cue.start() >= before)
        .filter(cue -> isNear(cue.end(), score.start()))
        .reduce((one, later) -> later)
        .map(Cue::told)
        .or(() -> deprivedBefore(score, before));
  }

  /** "When she runs out she is at a 9". */
  private Optional<Told> deprivedBefore(Score score, int before) {
    int from =
        Math.max(
            Math.max(before, statement.clauseAt(score.start()).start()),
            score.start() - DEPRIVED_REACH);
    return words.any("deprived", from, score.start()) && isNear(from, score.start())
        ? Optional.of(new Told(Medicated.WITHOUT, Optional.empty()))
        : Optional.empty();
  }

  /**
   * How a score is told beside one that is told plainly: as of waking, before the first dose, by
   * the medicine's name right before it ("no med 8, Norco 4"), or as that of the rest of the day
   * ("8 before a dose, 4 most of the day").
   */
  public Optional<Told> besides(Score score, int before, int next, Told other) {
    if (other.medicated() == Medicated.WITH) {
      int from = Math.max(before, score.start() - REACH);
      int to = Math.min(next, score.end() + REACH);
      boolean without =
          words.any("before-first-dose", before, next)
              || isContrasted(score, from, to, next)
              || words.leadsFrom("was-lead", score.start()).isPresent();
      return without
          ? Optional.of(new Told(Medicated.WITHOUT, Optional.empty()))
          : Optional.empty();
    }
    return agents.stream()
        .filter(agent -> agent.isMedicine() && agent.is(Stance.NAMED))
        .filter(agent -> agent.end() <= score.start() && agent.start() >= before)
        .filter(agent -> isLabel(agent.end(), score.start()))
        .findFirst()
        .map(agent -> new Told(Medicated.WITH, Optional.of(agent.credit())))
        .or(
            () ->
                words.follows("rest-of-the-time", score.end(), 2)
                    ? Optional.of(new Told(Medicated.WITH, Optional.empty()))
                    : Optional.empty());
  }

  /** A word of contrast, but not one that leads up to the next score: "9/10 (usual 4 on it)". */
  private boolean isContrasted(Score score, int from, int to, int next) {
    return words
        .all("contrast-level")
        .filter(level -> level.start() >= from && level.end() <= to)
        .anyMatch(level -> level.end() <= score.start() || next - level.end() > BESIDE);
  }

  private boolean isLabel(int from, int to) {
    return statement.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  private Optional<Told> lacking(Score score, int next) {
    return deprived(score.end(), next)
        ? Optional.of(new Told(Medicated.WITHOUT, Optional.empty()))
        : Optional.empty();
  }

  private Optional<Told> trailing(Score score, int next) {
    Optional<Told> lacking = lacking(score, next);
    if (lacking.isPresent()) {
      return lacking;
    }
    return cues.stream()
        .filter(cue -> cue.start() >= score.end() && cue.start() < next)
        .filter(cue -> isNear(score.end(), cue.start()))
        .filter(cue -> !leadsNext(cue, score.end(), next))
        .findFirst()
        .map(Cue::told);
  }

  /**
   * "Baseline 8/10, on Norco 4/10": set apart from the score before, right beside the one after.
   */
  private boolean leadsNext(Cue cue, int from, int next) {
    String text = statement.text();
    return next < text.length()
        && next - cue.end() <= BESIDE
        && text.substring(from, cue.start()).indexOf(',') >= 0;
  }

  private boolean isNear(int from, int to) {
    return to - from <= REACH && statement.text().substring(from, to).indexOf(';') < 0;
  }

  /** "8/10 on the day he ran out": the day is one without. */
  private boolean deprived(int from, int next) {
    int comma = statement.text().indexOf(',', from);
    int end = comma < 0 ? next : Math.min(comma, next);
    return words.any("deprived", from, Math.min(end, from + DEPRIVED_REACH));
  }

  /** "One tablet takes her down to a 4", "which would be a 9". */
  private Optional<Told> byVerb(Score score) {
    if (words.leadsFrom("would-be-lead", score.start()).isPresent()) {
      return Optional.of(new Told(Medicated.WITHOUT, Optional.empty()));
    }
    OptionalInt brings = words.leadsFrom("brings-to-lead", score.start());
    OptionalInt verb =
        brings.isPresent() ? brings : words.leadsFrom("holds-at-lead", score.start());
    return verb.isEmpty()
        ? Optional.empty()
        : agents.stream()
            .filter(agent -> agent.is(Stance.NAMED) || agent.is(Stance.WITH))
            .filter(agent -> isSubject(agent, verb.getAsInt()) || isBehind(agent, score.end()))
            .filter(agent -> !isPainThatStays(agent, verb.getAsInt(), score.start()))
            .findFirst()
            .map(agent -> new Told(Medicated.WITH, Optional.of(agent.credit())));
  }

  private boolean isSubject(Agent agent, int verb) {
    return agent.end() <= verb && isNear(agent.end(), verb);
  }

  /** "When he does not, it stays at 8": what stays is the pain, and no medicine that acts. */
  private boolean isPainThatStays(Agent agent, int verb, int score) {
    return agent.is(Stance.NAMED)
        && words.any("stays-as-it-is", verb, score)
        && words.cover("pronoun", agent.start(), agent.end());
  }

  /** "Is held at 5 by Norco". */
  private boolean isBehind(Agent agent, int score) {
    return agent.is(Stance.WITH) && agent.lead() >= score && isNear(score, agent.lead());
  }

  private List<Cue> cues() {
    List<Cue> found = new ArrayList<>();
    agents.forEach(agent -> told(agent).ifPresent(found::add));
    wordsOf("without-medicine", "bare-without")
        .forEach(word -> add(found, word, Medicated.WITHOUT));
    wordsOf("with-medicine", "bare-with").forEach(word -> add(found, word, Medicated.WITH));
    found.sort(Comparator.comparingInt(Cue::start).thenComparingInt(Cue::end));
    return found;
  }

  private Optional<Cue> told(Agent agent) {
    return switch (agent.stance()) {
      case WITH ->
          Optional.of(
              new Cue(
                  agent.lead(),
                  agent.end(),
                  new Told(Medicated.WITH, Optional.of(agent.credit()))));
      case WITHOUT ->
          Optional.of(
              new Cue(
                  agent.lead(),
                  agent.end(),
                  new Told(Medicated.WITHOUT, Optional.of(agent.credit()))));
      case NAMED, DESPITE -> acting(agent);
    };
  }

  /** "5 when it is working", "4 today (took Norco this morning)". */
  private Optional<Cue> acting(Agent agent) {
    OptionalInt dosed = words.leadsFrom("dosed-lead", agent.start());
    return words
        .behind("acts", agent.end(), 2)
        .map(Mention::end)
        .or(() -> dosed.isPresent() ? Optional.of(agent.end()) : Optional.empty())
        .map(
            end ->
                new Cue(
                    dosed.orElse(agent.start()),
                    end,
                    new Told(Medicated.WITH, Optional.of(agent.credit()))));
  }

  private Stream<Mention> wordsOf(String told, String bare) {
    return Stream.concat(words.all(told), words.all(bare).filter(word -> standsAlone(word.end())));
  }

  private static void add(List<Cue> found, Mention word, Medicated medicated) {
    if (found.stream().noneMatch(cue -> word.start() < cue.end() && cue.start() < word.end())) {
      found.add(new Cue(word.start(), word.end(), new Told(medicated, Optional.empty())));
    }
  }

  /** "4/10 w/." and "9 before, 4 after": nothing is named behind the preposition. */
  private boolean standsAlone(int end) {
    String text = statement.text();
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '/')) {
      at++;
    }
    return at == text.length()
        || ".,;:)|=-".indexOf(text.charAt(at)) >= 0
        || text.startsWith("and ", at)
        || Character.isDigit(text.charAt(at));
  }
}
