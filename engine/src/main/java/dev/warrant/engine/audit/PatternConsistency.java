package dev.warrant.engine.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reckons how far the same facts are decided alike: Fleiss' kappa (Psychological Bulletin 76, 1971)
 * with patterns as subjects and their items as ratings; a pattern counts by its items, since their
 * number differs.
 */
final class PatternConsistency {
  private PatternConsistency() {}

  /**
   * The consistency of some patterns.
   *
   * @param topic topic id; empty for all together
   */
  static Consistency of(String topic, List<PatternGroup> groups) {
    List<PatternGroup> repeated = groups.stream().filter(group -> group.items() > 1).toList();
    long items = repeated.stream().mapToLong(PatternGroup::items).sum();
    double alike =
        repeated.stream().mapToDouble(group -> group.items() * alike(group)).sum() / items;
    double chance = chance(repeated, items);
    return new Consistency(
        topic,
        repeated.size(),
        items,
        repeated.stream().filter(PatternGroup::split).count(),
        items == 0 ? 0 : alike,
        items == 0 ? 0 : chance == 1 ? 1 : (alike - chance) / (1 - chance));
  }

  /** Probability that two of its items are decided alike. */
  private static double alike(PatternGroup group) {
    double pairs = (double) group.items() * (group.items() - 1);
    return group.outcomes().values().stream().mapToDouble(n -> (double) n * (n - 1)).sum() / pairs;
  }

  private static double chance(List<PatternGroup> groups, long items) {
    Map<Outcome, Long> all = new EnumMap<>(Outcome.class);
    groups.forEach(
        group -> group.outcomes().forEach((outcome, n) -> all.merge(outcome, n, Long::sum)));
    return all.values().stream().mapToDouble(n -> Math.pow((double) n / items, 2)).sum();
  }
}
