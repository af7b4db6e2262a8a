package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Determination;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Map;

/** How firm the facts are on which a determination rests. */
final class Firmness {
  private Firmness() {}

  /** Share of the facts it rests on that carry no doubt; 0.5 where it rests on silence alone. */
  static double of(Determination determination, Map<String, Fact> facts) {
    List<Fact> grounds =
        determination.criteria().stream()
            .flatMap(criterion -> criterion.because().stream())
            .distinct()
            .map(facts::get)
            .toList();
    if (grounds.isEmpty()) {
      return 0.5;
    }
    long firm = grounds.stream().filter(fact -> fact.evidence().doubts().isEmpty()).count();
    return (double) firm / grounds.size();
  }
}
