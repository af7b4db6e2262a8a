package dev.warrant.engine.determination;

import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A criterion whose standing rests on one doubtful statement alone: were that misread, the
 * criterion would stand otherwise.
 *
 * @param criterion criterion id
 * @param fact id of the fact that was read from it, the first if several were
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
   * Several facts read from the same words are one ground.
   *
   * @param facts the facts of the case, by id
   */
  static Optional<DoubtfulGround> of(CriterionStanding standing, Map<String, Fact> facts) {
    List<Fact> grounds =
        standing.because().stream().map(facts::get).filter(Objects::nonNull).toList();
    if (grounds.isEmpty() || grounds.stream().map(DoubtfulGround::words).distinct().count() != 1) {
      return Optional.empty();
    }
    Fact first = grounds.get(0);
    return Optional.of(doubts(first))
        .filter(doubts -> !doubts.isEmpty())
        .map(doubts -> new DoubtfulGround(standing.id(), first.id(), doubts));
  }

  /** What a request alone settles does not turn on the strength that it names. */
  private static List<Doubt> doubts(Fact fact) {
    return fact.evidence().doubts().stream()
        .filter(doubt -> !(fact instanceof Request && doubt == Doubt.STRENGTH_NOT_MADE))
        .toList();
  }

  /** Where the words stand; a fact without words is a ground of its own. */
  private static String words(Fact fact) {
    Evidence evidence = fact.evidence();
    return evidence.quoted()
        ? evidence.source() + " " + evidence.start() + " " + evidence.quote()
        : fact.id();
  }
}
