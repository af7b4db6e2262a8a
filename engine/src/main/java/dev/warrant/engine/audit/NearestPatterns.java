package dev.warrant.engine.audit;

import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds patterns of facts that differ in one criterion and in what was mostly decided on them. */
final class NearestPatterns {
  private static final Comparator<Status> ORDER = Comparator.nullsLast(Comparator.naturalOrder());

  private NearestPatterns() {}

  /** A pattern with one criterion, or none, taken out. */
  private record Rest(PatternGroup group, String without) {
    /** Where the criterion stands; {@code null} where it does not bear on the items. */
    Status status(String criterion) {
      return group.pattern().criteria().get(criterion);
    }
  }

  /** The pairs, those with most items first. */
  static List<NearestPair> of(List<PatternGroup> groups) {
    Map<FactPattern, List<Rest>> rests = new LinkedHashMap<>();
    for (PatternGroup group : groups) {
      add(rests, group, null);
      group.pattern().criteria().keySet().forEach(criterion -> add(rests, group, criterion));
    }
    List<NearestPair> pairs = new ArrayList<>();
    rests.values().forEach(alike -> pairs.addAll(pairs(alike)));
    pairs.sort(Comparator.comparingLong(NearestPatterns::items).reversed());
    return pairs;
  }

  private static void add(Map<FactPattern, List<Rest>> rests, PatternGroup group, String without) {
    Map<String, Status> criteria = new TreeMap<>(group.pattern().criteria());
    if (without != null) {
      criteria.remove(without);
    }
    FactPattern rest =
        new FactPattern(group.pattern().treatment(), group.pattern().partAllowed(), criteria);
    rests.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(new Rest(group, without));
  }

  private static List<NearestPair> pairs(List<Rest> alike) {
    List<NearestPair> pairs = new ArrayList<>();
    for (int i = 0; i < alike.size(); i++) {
      for (int j = i + 1; j < alike.size(); j++) {
        pair(alike.get(i), alike.get(j), pairs);
      }
    }
    return pairs;
  }

  private static void pair(Rest one, Rest other, List<NearestPair> pairs) {
    String criterion = one.without() == null ? other.without() : one.without();
    boolean sameCriterion =
        one.without() == null || other.without() == null || one.without().equals(other.without());
    if (criterion == null
        || !sameCriterion
        || one.status(criterion) == other.status(criterion)
        || mostly(one.group()) == mostly(other.group())) {
      return;
    }
    boolean inOrder = ORDER.compare(one.status(criterion), other.status(criterion)) <= 0;
    pairs.add(
        new NearestPair(
            criterion,
            inOrder ? one.group() : other.group(),
            inOrder ? other.group() : one.group()));
  }

  /** The commonest outcome; of equals the first. */
  private static Outcome mostly(PatternGroup group) {
    return group.outcomes().entrySet().stream()
        .max(
            Map.Entry.<Outcome, Long>comparingByValue()
                .thenComparing(Map.Entry.<Outcome, Long>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private static long items(NearestPair pair) {
    return Math.min(pair.one().items(), pair.other().items());
  }
}
