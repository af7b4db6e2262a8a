package dev.warrant.engine.comparison;

import dev.warrant.engine.comparison.ComparedCase.ComparedDecision;
import dev.warrant.engine.determination.Recommendation;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of all cases, counted. For one thread at a time; the order of the cases is no matter.
 */
public final class Tally {
  /** The topic of treatments that neither side speaks of. */
  public static final String NO_TOPIC = "none";

  /** From what a decision flipped to what; the same twice where another part is supported. */
  public record Turn(Recommendation from, Recommendation to) implements Comparable<Turn> {
    @Override
    public int compareTo(Turn other) {
      return Comparator.comparing(Turn::from).thenComparing(Turn::to).compare(this, other);
    }
  }

  /** The decisions of one topic. */
  public static final class OfTopic {
    private final Map<Turn, Integer> turns = new TreeMap<>();
    private int decisions;

    /** How many requests were decided. */
    public int decisions() {
      return decisions;
    }

    /** How many of them flipped. */
    public int flips() {
      return turns.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many flipped from what to what. */
    public Map<Turn, Integer> turns() {
      return Collections.unmodifiableMap(turns);
    }
  }

  /** The flips that one criterion, or the asking of one topic, made. */
  public static final class OfCause {
    private final Set<RuleInvolved> rules = new TreeSet<>();
    private int flips;

    /** How many. */
    public int flips() {
      return flips;
    }

    /** The rules involved, by file and place. */
    public Set<RuleInvolved> rules() {
      return Collections.unmodifiableSet(rules);
    }
  }

  private final Map<String, OfTopic> topics = new TreeMap<>();
  private final Map<String, OfCause> criteria = new TreeMap<>();
  private final Map<String, OfCause> asking = new TreeMap<>();
  private final Map<String, Integer> moved = new TreeMap<>();
  private int cases;
  private int flippedCases;

  /** Counts a case. */
  public void add(ComparedCase compared) {
    cases++;
    flippedCases += compared.flips().isEmpty() ? 0 : 1;
    for (ComparedDecision decision : compared.decisions()) {
      OfTopic topic = topics.computeIfAbsent(named(decision.topic()), none -> new OfTopic());
      topic.decisions++;
      decision.moved().forEach(criterion -> moved.merge(criterion, 1, Integer::sum));
      decision
          .flip()
          .ifPresent(
              flip -> {
                topic.turns.merge(
                    new Turn(flip.before().recommendation(), flip.after().recommendation()),
                    1,
                    Integer::sum);
                flip.causes().forEach(this::add);
              });
    }
  }

  private void add(Cause cause) {
    if (cause instanceof Cause.CriterionStands stands) {
      OfCause counted = criteria.computeIfAbsent(stands.criterion(), none -> new OfCause());
      counted.flips++;
      counted.rules.addAll(stands.rules());
    } else if (cause instanceof Cause.TopicAsks asks) {
      asking.computeIfAbsent(named(asks.topic()), none -> new OfCause()).flips++;
    }
  }

  private static String named(String topic) {
    return topic == null ? NO_TOPIC : topic;
  }

  /** How many cases were judged by both. */
  public int cases() {
    return cases;
  }

  /** How many cases have a decision that flipped. */
  public int flippedCases() {
    return flippedCases;
  }

  /** How many requests were decided. */
  public int decisions() {
    return topics.values().stream().mapToInt(OfTopic::decisions).sum();
  }

  /** How many decisions flipped. */
  public int flips() {
    return topics.values().stream().mapToInt(OfTopic::flips).sum();
  }

  /** By topic id. */
  public Map<String, OfTopic> topics() {
    return Collections.unmodifiableMap(topics);
  }

  /** The flips that criteria made, by criterion id: a flip counts for each that it took. */
  public Map<String, OfCause> byCriterion() {
    return Collections.unmodifiableMap(criteria);
  }

  /** The flips that came of what topics ask, by topic id. */
  public Map<String, OfCause> byTopicAsking() {
    return Collections.unmodifiableMap(asking);
  }

  /** Criteria that stand otherwise on decisions that did not flip, and on how many. */
  public Map<String, Integer> moved() {
    return Collections.unmodifiableMap(moved);
  }
}
