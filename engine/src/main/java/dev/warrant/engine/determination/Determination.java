package dev.warrant.engine.determination;

import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The predicted decision on one request.
 *
 * @param request what is asked for
 * @param topic topic id; {@code null} if the edition has none for the treatment
 * @param recommendation the prediction
 * @param pathway the pathway that supports approval; {@code null} unless approved
 * @param pathways the ways to approval that the guideline has for the treatment
 * @param criteria where each criterion stands, in the order in which a reviewer would take them
 * @param modification the part that is supported; {@code null} unless the recommendation is MODIFY
 * @param wouldChange the smallest documentation that would change the answer; empty where none
 *     would
 * @param restsOn criteria that stand on one doubtful fact alone, in the order of the criteria
 * @param incurableBars ids of what closes approval and no documentation of the provider cures: bars
 *     that are met, and required criteria that the record or the request itself contradicts; empty
 *     where approval can still be reached
 * @param regimen the arithmetic of the medicine asked for; {@code null} where there is none
 * @param rationale the reasons in one paragraph, for a person to read; empty until it is written
 */
public record Determination(
    Request request,
    String topic,
    Recommendation recommendation,
    String pathway,
    List<PathwayStanding> pathways,
    List<CriterionStanding> criteria,
    SupportedPart modification,
    List<Change> wouldChange,
    List<DoubtfulGround> restsOn,
    List<String> incurableBars,
    RegimenAccount regimen,
    String rationale) {
  public Determination {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(recommendation, "recommendation");
    pathways = List.copyOf(pathways);
    criteria = List.copyOf(criteria);
    wouldChange = List.copyOf(wouldChange);
    restsOn = List.copyOf(restsOn);
    incurableBars = List.copyOf(incurableBars);
    Objects.requireNonNull(rationale, "rationale");
  }

  /** A determination that stands on firm facts and that no bar closes for good. */
  public Determination(
      Request request,
      String topic,
      Recommendation recommendation,
      String pathway,
      List<CriterionStanding> criteria,
      SupportedPart modification,
      List<Change> wouldChange,
      String rationale) {
    this(
        request,
        topic,
        recommendation,
        pathway,
        List.of(),
        criteria,
        modification,
        wouldChange,
        List.of(),
        List.of(),
        null,
        rationale);
  }

  /**
   * The criteria of a pathway that are worth a reader's time: all of them, unless the record is on
   * another way. Then the first, which says whether it is this way at all, and what it contradicts.
   */
  public List<String> asked(PathwayStanding way) {
    return way.criteria().stream().filter(criterion -> !idle(way).contains(criterion)).toList();
  }

  /** The criteria that are asked only by a way that the record is not on. */
  public Set<String> idle(PathwayStanding way) {
    boolean onAnother =
        pathways.stream().anyMatch(other -> !other.equals(way) && entered(other)) && !entered(way);
    if (!onAnother) {
      return Set.of();
    }
    Set<String> elsewhere =
        pathways.stream()
            .filter(this::entered)
            .flatMap(other -> other.criteria().stream())
            .collect(Collectors.toSet());
    return way.criteria().stream()
        .skip(1)
        .filter(criterion -> !elsewhere.contains(criterion))
        .filter(criterion -> status(criterion) != Status.NOT_MET)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean entered(PathwayStanding way) {
    return !way.criteria().isEmpty() && status(way.criteria().get(0)) == Status.MET;
  }

  private Status status(String criterion) {
    return criteria.stream()
        .filter(standing -> standing.id().equals(criterion))
        .map(CriterionStanding::status)
        .findFirst()
        .orElse(Status.NOT_DOCUMENTED);
  }

  /** The same determination with its reasons. */
  public Determination withRationale(String reasons) {
    return new Determination(
        request,
        topic,
        recommendation,
        pathway,
        pathways,
        criteria,
        modification,
        wouldChange,
        restsOn,
        incurableBars,
        regimen,
        reasons);
  }
}
