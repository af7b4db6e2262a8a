package dev.warrant.engine.determination;

import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Objects;

/**
 * The predicted decision on one request.
 *
 * @param request what is asked for
 * @param topic topic id; {@code null} if the edition has none for the treatment
 * @param recommendation the prediction
 * @param pathway the pathway that supports approval; {@code null} unless approved
 * @param criteria where each criterion stands, in the order in which a reviewer would take them
 * @param modification the part that is supported; {@code null} unless the recommendation is MODIFY
 * @param wouldChange the smallest documentation that would change the answer; empty where none
 *     would
 * @param restsOn criteria that stand on one doubtful fact alone, in the order of the criteria
 * @param incurableBars ids of the bars that are met and that no documentation of the provider
 *     lifts; empty where approval can still be reached
 * @param rationale the reasons in one paragraph, for a person to read; empty until it is written
 */
public record Determination(
    Request request,
    String topic,
    Recommendation recommendation,
    String pathway,
    List<CriterionStanding> criteria,
    SupportedPart modification,
    List<Change> wouldChange,
    List<DoubtfulGround> restsOn,
    List<String> incurableBars,
    String rationale) {
  public Determination {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(recommendation, "recommendation");
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
        criteria,
        modification,
        wouldChange,
        List.of(),
        List.of(),
        rationale);
  }

  /** The same determination with its reasons. */
  public Determination withRationale(String reasons) {
    return new Determination(
        request,
        topic,
        recommendation,
        pathway,
        criteria,
        modification,
        wouldChange,
        restsOn,
        incurableBars,
        reasons);
  }
}
