package dev.warrant.nlp.review;

import dev.warrant.nlp.section.Disposition;
import dev.warrant.rules.facts.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * One item that a letter decides, with the reasons given.
 *
 * @param request id of the request within the case of the letter
 * @param decision what was decided
 * @param citations the guidelines that are cited on it, in the order of the text
 * @param claims what the reviewer asserts of the record, in the order of the text
 * @param rationale the sentences of the rationale, in order; those that recite a guideline left out
 */
public record ReviewedItem(
    String request,
    Disposition decision,
    List<Citation> citations,
    List<Claim> claims,
    List<Evidence> rationale) {
  public ReviewedItem {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(decision, "decision");
    citations = List.copyOf(citations);
    claims = List.copyOf(claims);
    rationale = List.copyOf(rationale);
  }
}
