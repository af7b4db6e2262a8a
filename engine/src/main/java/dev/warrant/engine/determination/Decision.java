package dev.warrant.engine.determination;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Bar;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a topic says once it is known where each criterion stands.
 *
 * @param recommendation the prediction
 * @param pathway the pathway that is open; empty unless approved
 * @param modification the modification that applies; empty unless modified
 * @param bars the bars that are met
 */
record Decision(
    Recommendation recommendation,
    Optional<Pathway> pathway,
    Optional<Modification> modification,
    List<Bar> bars) {

  /**
   * Approve by the first open pathway unless a bar is met; else modify by the first modification
   * that applies; else deny.
   */
  static Decision on(Topic topic, String treatment, Function<String, Status> criteria) {
    List<Bar> bars =
        topic.bars().stream()
            .filter(bar -> bar.applies().covers(treatment))
            .filter(bar -> criteria.apply(bar.criterion()) == Status.MET)
            .toList();
    Optional<Pathway> open =
        topic.pathways().stream()
            .filter(pathway -> pathway.applies().covers(treatment))
            .filter(pathway -> pathway.requires().status(criteria) == Status.MET)
            .findFirst();
    if (bars.isEmpty() && open.isPresent()) {
      return new Decision(Recommendation.APPROVE, open, Optional.empty(), bars);
    }
    Optional<Modification> modification =
        topic.modifications().stream()
            .filter(candidate -> candidate.applies().covers(treatment))
            .filter(candidate -> candidate.when().status(criteria) == Status.MET)
            .filter(candidate -> ruledOutBy(candidate, criteria).isEmpty())
            .findFirst();
    Recommendation recommendation =
        modification.isPresent() ? Recommendation.MODIFY : Recommendation.DENY;
    return new Decision(recommendation, Optional.empty(), modification, bars);
  }

  /** The criteria that rule a modification out. */
  static List<String> ruledOutBy(Modification modification, Function<String, Status> criteria) {
    return modification.unless().stream()
        .filter(criterion -> criteria.apply(criterion) == Status.MET)
        .toList();
  }
}
