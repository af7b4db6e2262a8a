package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Medicated;
import java.util.List;
import java.util.Optional;

/** Relief told by two scores, the higher of which stands in the sentence before. */
final class ScoresApart {
  private final Statement statement;
  private final Discourse discourse;
  private final Relations words;
  private final List<Agent> agents;
  private final MedicatedScores told;
  private final ReliefWords about;
  private final ScorePairs pairs;

  ScoresApart(
      Statement statement,
      Discourse discourse,
      MedicatedScores told,
      ReliefWords about,
      ScorePairs pairs) {
    this.statement = statement;
    this.discourse = discourse;
    this.words = statement.relations();
    this.agents = discourse.agents(statement);
    this.told = told;
    this.about = about;
    this.pairs = pairs;
  }

  /** The relief that they tell. */
  Optional<Relief> relief() {
    return pulledDown().or(this::belowThat);
  }

  /**
   * "8 of 10 untreated. Norco pulls it down to 4": the score before stands in the sentence before.
   */
  private Optional<Relief> pulledDown() {
    List<Score> scores = statement.scores().isEmpty() ? pairs.withBare() : statement.scores();
    if (scores.size() != 1 || agents.stream().noneMatch(Agent::isMedicine)) {
      return Optional.empty();
    }
    Score to = scores.get(0);
    boolean brought = words.leadsFrom("brings-to-lead", to.start()).isPresent();
    return discourse
        .before(statement)
        .filter(earlier -> earlier.scores().size() == 1)
        .filter(earlier -> brought || isAboveIt(earlier, to))
        .filter(earlier -> !about.isHoped(to.start()))
        .flatMap(earlier -> pairs.fall(earlier.scores().get(0), to));
  }

  /** "Baseline pain 8/10. With Norco 4/10." */
  private boolean isAboveIt(Statement earlier, Score to) {
    boolean withIt =
        told.only().filter(how -> how.medicated() == Medicated.WITH).isPresent()
            && words.all("deprived").findAny().isEmpty();
    return withIt
        && earlier.says("contrast-level")
        && earlier.says("pain-word")
        && earlier.medicines().isEmpty()
        && to.high().compareTo(earlier.scores().get(0).low()) < 0;
  }

  /** "Without it pain is 10/10. Today 5/10." */
  private Optional<Relief> belowThat() {
    List<Score> scores = statement.scores();
    if (scores.size() != 1 || !statement.opensWith("today-lead") || !agents.isEmpty()) {
      return Optional.empty();
    }
    Score now = scores.get(0);
    return discourse
        .before(statement)
        .filter(earlier -> earlier.scores().size() == 1)
        .flatMap(
            earlier ->
                new MedicatedScores(earlier, discourse.agents(earlier))
                    .only()
                    .filter(how -> how.medicated() == Medicated.WITHOUT)
                    .flatMap(
                        how ->
                            pairs.contrasted(
                                earlier.scores().get(0), now, Optional.of(how), Optional.empty())));
  }
}
