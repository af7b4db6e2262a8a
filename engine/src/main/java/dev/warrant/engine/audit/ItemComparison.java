package dev.warrant.engine.audit;

import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import java.util.List;

/**
 * One decision held against one prediction: in what they depart, and how clearly.
 *
 * @param actual what was decided
 * @param recommendation what the guideline says of the request as submitted
 * @param predicted what follows for the decision
 * @param citedElsewhere whether all that is cited lies elsewhere in the edition
 * @param findings what the reviewer asserts of the record
 */
record ItemComparison(
    Outcome actual,
    Recommendation recommendation,
    Outcome predicted,
    boolean citedElsewhere,
    List<ReviewerFinding> findings) {
  private static final double DOUBTFUL = 0.5;

  boolean agrees() {
    return actual == predicted;
  }

  /** In what the decision departs: the first kind that applies. */
  Departure departure() {
    if (predicted == Outcome.NOT_COVERED) {
      return Departure.NONE;
    }
    if (!agrees()) {
      boolean opposite =
          (recommendation == Recommendation.APPROVE && actual == Outcome.UPHELD)
              || (recommendation == Recommendation.DENY && actual == Outcome.OVERTURNED);
      return opposite ? Departure.OUTCOME : Departure.PARTIAL;
    }
    if (citedElsewhere) {
      return Departure.CITATION;
    }
    return contradicted() > 0 ? Departure.FINDING : Departure.NONE;
  }

  private long contradicted() {
    return findings.stream().filter(f -> f.verdict() == Verdict.CONTRADICTED).count();
  }

  /** How clear-cut the departure is; 0 for none. */
  double clearCut(DecisiveCriteria decisive, RecordView record) {
    return switch (departure()) {
      case NONE -> 0;
      case OUTCOME, PARTIAL ->
          standingAgainst(decisive).stream().mapToDouble(s -> firmness(s, record)).sum();
      case CITATION -> 1;
      case FINDING -> contradicted();
    };
  }

  /** The criteria that stand against a decision that gave too little, or too much. */
  private List<CriterionStanding> standingAgainst(DecisiveCriteria decisive) {
    boolean tooLittle =
        actual == Outcome.UPHELD
            || (actual == Outcome.PARTIALLY_OVERTURNED && recommendation == Recommendation.APPROVE);
    return tooLittle ? decisive.supporting() : decisive.opposing();
  }

  /** How firm the ground of a standing is: 1, or 0.5 for doubtful facts and for silence. */
  static double firmness(CriterionStanding standing, RecordView record) {
    if (standing.status() == Status.NOT_DOCUMENTED) {
      return DOUBTFUL;
    }
    List<Fact> grounds = record.facts(standing.because());
    return grounds.stream().allMatch(RecordView::firm) ? 1 : DOUBTFUL;
  }
}
