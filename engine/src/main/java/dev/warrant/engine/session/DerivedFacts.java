package dev.warrant.engine.session;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Derived;
import java.util.List;

/** Computes from a case what rules look at beside its facts: regimens, daily doses. */
@FunctionalInterface
public interface DerivedFacts {
  /** What follows from the case's requests and facts, in a fixed order; equal for equal cases. */
  List<? extends Derived> of(Case subject);

  /** Nothing beside the facts. */
  static DerivedFacts none() {
    return subject -> List.of();
  }
}
