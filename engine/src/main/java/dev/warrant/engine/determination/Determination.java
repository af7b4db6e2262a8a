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
    String rationale) {
  public Determination {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(recommendation, "recommendation");
    criteria = List.copyOf(criteria);
    wouldChange = List.copyOf(wouldChange);
    Objects.requireNonNull(rationale, "rationale");
  }

  /** The same determination with its reasons. */
  public Determination withRationale(String reasons) {
    return new Determination(
        request, topic, recommendation, pathway, criteria, modification, wouldChange, reasons);
  }
}
