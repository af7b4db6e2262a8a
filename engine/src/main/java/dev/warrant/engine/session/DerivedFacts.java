package dev.warrant.engine.session;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes facts from the facts of a case: for how long a supply lasts, what a dose amounts to. */
@FunctionalInterface
public interface DerivedFacts {
  /**
   * What follows from the case's requests and facts, in a fixed order; equal for equal cases.
   *
   * @return facts; one whose id the case has already gives way to the case's own
   */
  List<Fact> of(Case subject);

  /** What follows and the case does not state itself: what a person corrected stays corrected. */
  default List<Fact> beside(Case stated) {
    Set<String> taken = stated.facts().stream().map(Fact::id).collect(Collectors.toSet());
    return of(stated).stream().filter(fact -> !taken.contains(fact.id())).toList();
  }

  /** The case with what follows from its facts. */
  default Case completed(Case stated) {
    return stated.withFacts(
        Stream.concat(stated.facts().stream(), beside(stated).stream()).toList());
  }

  /** Nothing beside the facts. */
  static DerivedFacts none() {
    return subject -> List.of();
  }
}
