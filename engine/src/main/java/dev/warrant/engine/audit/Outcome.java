package dev.warrant.engine.audit;

import dev.warrant.engine.determination.Recommendation;

/** What became of an item that utilization review had refused, in fact or by prediction. */
public enum Outcome {
  /** The refusal stands. */
  UPHELD,
  /** The treatment is allowed as requested. */
  OVERTURNED,
  /** The treatment is allowed in part. */
  PARTIALLY_OVERTURNED,
  /** No rule of the edition speaks of the treatment. Predicted only, never decided. */
  NOT_COVERED;

  /**
   * What a recommendation predicts of an item that utilization review had refused.
   *
   * @param partAllowed whether utilization review had allowed the supported part already: then
   *     nothing is left to overturn
   */
  public static Outcome predictedBy(Recommendation recommendation, boolean partAllowed) {
    return switch (recommendation) {
      case APPROVE -> OVERTURNED;
      case DENY -> UPHELD;
      case MODIFY -> partAllowed ? UPHELD : PARTIALLY_OVERTURNED;
      case NOT_COVERED -> NOT_COVERED;
    };
  }
}
