package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.EditionChoice;
import dev.warrant.rules.facts.Case;
import java.util.List;

/**
 * Why one criterion stands where it does, for every request of a case that it bears on.
 *
 * @param subject the case with the facts that were computed from its own
 * @param edition the edition that it was judged by
 * @param requests one explanation for each request, in the order of the request list
 */
public record CaseExplanation(
    Case subject, EditionChoice edition, List<CriterionExplanation> requests) {
  public CaseExplanation {
    requests = List.copyOf(requests);
  }
}
