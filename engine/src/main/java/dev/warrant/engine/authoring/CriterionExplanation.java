package dev.warrant.engine.authoring;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Passage;
import java.util.List;
import java.util.Objects;

/**
 * Why a criterion of a request stands where it does.
 *
 * @param request the request
 * @param criterion what the criterion asks
 * @param passage the passage that states it
 * @param status where it stands
 * @param rules what came of each rule that speaks of it, by file and place
 */
public record CriterionExplanation(
    Request request,
    CriterionDefinition criterion,
    Passage passage,
    Status status,
    List<RuleTrial> rules) {
  public CriterionExplanation {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(status, "status");
    rules = List.copyOf(rules);
  }
}
