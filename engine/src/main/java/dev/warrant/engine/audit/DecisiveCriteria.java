package dev.warrant.engine.audit;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The criteria that decide a prediction.
 *
 * @param supporting those that support what is predicted to be allowed, in the order in which a
 *     reviewer would take them
 * @param opposing those that keep it from being more
 */
record DecisiveCriteria(List<CriterionStanding> supporting, List<CriterionStanding> opposing) {
  DecisiveCriteria {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }

  /**
   * The decisive criteria of a determination.
   *
   * @param topic the topic that decides it
   */
  static DecisiveCriteria of(Determination determination, Topic topic) {
    return switch (determination.recommendation()) {
      case APPROVE ->
          new DecisiveCriteria(met(determination, pathway(determination, topic)), List.of());
      case DENY -> new DecisiveCriteria(List.of(), against(determination, topic));
      case MODIFY ->
          new DecisiveCriteria(
              met(determination, part(determination, topic)), against(determination, topic));
      case NOT_COVERED -> new DecisiveCriteria(List.of(), List.of());
    };
  }

  /** Ids of all of them, each once. */
  List<String> ids() {
    return Stream.concat(supporting.stream(), opposing.stream())
        .map(CriterionStanding::id)
        .distinct()
        .toList();
  }

  private static Set<String> pathway(Determination determination, Topic topic) {
    return topic.pathways().stream()
        .filter(pathway -> pathway.id().equals(determination.pathway()))
        .flatMap(pathway -> pathway.requires().criteria())
        .collect(Collectors.toSet());
  }

  private static Set<String> part(Determination determination, Topic topic) {
    return topic.modifications().stream()
        .filter(modification -> modification.reason().equals(determination.modification().reason()))
        .flatMap(modification -> modification.when().criteria())
        .collect(Collectors.toSet());
  }

  private static List<CriterionStanding> met(Determination determination, Set<String> criteria) {
    return determination.criteria().stream()
        .filter(standing -> standing.status() == Status.MET && criteria.contains(standing.id()))
        .toList();
  }

  /** What fails of the ways that are open at all, and what bars them. */
  private static List<CriterionStanding> against(Determination determination, Topic topic) {
    Map<String, Status> statuses =
        determination.criteria().stream()
            .collect(Collectors.toMap(CriterionStanding::id, CriterionStanding::status));
    Set<String> open = openPathways(determination, topic, statuses);
    return determination.criteria().stream().filter(standing -> fails(standing, open)).toList();
  }

  /**
   * The criteria of the pathways that the record contradicts least: one who has taken an opioid for
   * years is not held to the criteria for starting one.
   */
  private static Set<String> openPathways(
      Determination determination, Topic topic, Map<String, Status> statuses) {
    NavigableMap<Long, Set<String>> byContradictions = new TreeMap<>();
    topic.pathways().stream()
        .filter(pathway -> pathway.applies().covers(determination.request().concept()))
        .map(pathway -> pathway.requires().criteria().toList())
        .forEach(
            criteria ->
                byContradictions
                    .computeIfAbsent(
                        criteria.stream().filter(c -> statuses.get(c) == Status.NOT_MET).count(),
                        contradictions -> new HashSet<>())
                    .addAll(criteria));
    return byContradictions.isEmpty() ? Set.of() : byContradictions.firstEntry().getValue();
  }

  private static boolean fails(CriterionStanding standing, Set<String> open) {
    return switch (standing.polarity()) {
      case REQUIRED -> standing.status() != Status.MET && open.contains(standing.id());
      case BARRING -> standing.status() == Status.MET;
      case CAUTION, QUANTITY -> false;
    };
  }

  /** Whether a standing can decide at all. */
  static boolean canDecide(CriterionStanding standing) {
    return standing.polarity() != Polarity.CAUTION;
  }
}
