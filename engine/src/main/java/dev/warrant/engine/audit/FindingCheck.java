package dev.warrant.engine.audit;

import dev.warrant.engine.audit.ReviewerFinding.Kind;
import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import dev.warrant.nlp.review.Claim;
import dev.warrant.rules.facts.Fact;
import java.util.List;

/** Holds what a reviewer asserts of the record against the facts of the record. */
final class FindingCheck {
  private static final int MOST_QUOTATIONS = 3;

  private FindingCheck() {}

  /**
   * The claims, each with its verdict. A claim is contradicted by firm facts alone: a doubtful
   * reading accuses nobody. Silence confirms only the claim that the record is silent.
   */
  static List<ReviewerFinding> of(List<Claim> claims, RecordView record) {
    return claims.stream().map(claim -> check(claim, record)).toList();
  }

  private static ReviewerFinding check(Claim claim, RecordView record) {
    Bearing bearing = RecordSearch.bearingOn(claim, record);
    Kind kind = Kind.valueOf(claim.manner().name());
    Verdict verdict = verdict(kind, bearing);
    List<Fact> grounds =
        switch (verdict) {
          case CONFIRMED -> kind == Kind.PRESENT ? bearing.shows() : bearing.denies();
          case CONTRADICTED -> kind == Kind.PRESENT ? bearing.denies() : bearing.shows();
          case NOT_CHECKABLE -> List.of();
        };
    return new ReviewerFinding(
        claim.concept(),
        claim.treatment(),
        kind,
        Quotation.of(claim.evidence()),
        verdict,
        quotations(grounds),
        verdict == Verdict.NOT_CHECKABLE ? quotations(bearing.all()) : List.of());
  }

  private static Verdict verdict(Kind kind, Bearing bearing) {
    boolean shown = !bearing.shows().isEmpty();
    boolean denied = !bearing.denies().isEmpty();
    if (!bearing.known() || (shown && denied)) {
      return Verdict.NOT_CHECKABLE;
    }
    if (kind == Kind.PRESENT) {
      return shown ? Verdict.CONFIRMED : contradictedIf(denied && bearing.hints().isEmpty());
    }
    if (shown) {
      return Verdict.CONTRADICTED;
    }
    boolean silent = bearing.hints().isEmpty();
    boolean borneOut = denied || (kind == Kind.UNDOCUMENTED && silent);
    return borneOut ? Verdict.CONFIRMED : Verdict.NOT_CHECKABLE;
  }

  private static Verdict contradictedIf(boolean denied) {
    return denied ? Verdict.CONTRADICTED : Verdict.NOT_CHECKABLE;
  }

  private static List<Quotation> quotations(List<Fact> facts) {
    return facts.stream()
        .map(Fact::evidence)
        .filter(evidence -> evidence.quoted())
        .map(Quotation::of)
        .distinct()
        .limit(MOST_QUOTATIONS)
        .toList();
  }
}
