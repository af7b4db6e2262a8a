package dev.warrant.engine.session;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.util.List;

/** Computes facts from the facts of a case: for how long a supply lasts, what a dose amounts to. */
@FunctionalInterface
public interface DerivedFacts {
  /**
   * What follows from the case's requests and facts, in a fixed order; equal for equal cases.
   *
   * @return facts; one whose id the case has already gives way to the case's own
   */
  List<Fact> of(Case subject);

  /** Nothing beside the facts. */
  static DerivedFacts none() {
    return subject -> List.of();
  }
}
