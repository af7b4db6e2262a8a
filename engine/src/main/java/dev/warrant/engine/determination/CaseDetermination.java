package dev.warrant.engine.determination;

import dev.warrant.rules.facts.Case;
import java.util.List;

/**
 * Every predicted decision of one case.
 *
 * @param subject the case, with its facts and those computed from them
 * @param edition the edition that judged it
 * @param determinations one for each request, in the order of the request list
 */
public record CaseDetermination(
    Case subject, EditionChoice edition, List<Determination> determinations) {
  public CaseDetermination {
    determinations = List.copyOf(determinations);
  }
}
