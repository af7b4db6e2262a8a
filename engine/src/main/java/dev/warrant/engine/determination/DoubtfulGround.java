package dev.warrant.engine.determination;

import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A criterion whose standing rests on one doubtful fact alone: were that fact misread, the
 * criterion would stand otherwise.
 *
 * @param criterion criterion id
 * @param fact id of the fact
 * @param doubts why it is doubtful; at least one
 */
public record DoubtfulGround(String criterion, String fact, List<Doubt> doubts) {
  public DoubtfulGround {
    doubts = List.copyOf(doubts);
  }

  /** The doubts in words. */
  public String doubt() {
    return doubts.stream().map(Doubt::inWords).collect(Collectors.joining("; "));
  }

  /**
   * The doubtful ground of a standing; empty where it rests on none, on several or on a firm fact.
   *
   * @param facts the facts of the case, by id
   */
  static Optional<DoubtfulGround> of(CriterionStanding standing, Map<String, Fact> facts) {
    if (standing.because().size() != 1) {
      return Optional.empty();
    }
    String only = standing.because().get(0);
    return Optional.ofNullable(facts.get(only))
        .filter(fact -> !fact.evidence().doubts().isEmpty())
        .map(fact -> new DoubtfulGround(standing.id(), only, fact.evidence().doubts()));
  }
}
