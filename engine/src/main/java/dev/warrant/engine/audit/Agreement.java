package dev.warrant.engine.audit;

import java.util.Map;
import java.util.Optional;

/**
 * How far decisions agree with predictions, over covered items.
 *
 * @param items how many items; 1 or more
 * @param table how many items, by what was decided, then by what was predicted; only outcomes that
 *     occur
 * @param accuracy share of items on which the two agree; 0 to 1
 * @param balancedAccuracy mean over the decided outcomes of the share predicted so; 0 to 1
 * @param kappa Cohen's kappa, agreement beyond chance; 1 is perfect, 0 is chance
 * @param matthews Matthews correlation for several classes; -1 to 1
 * @param overturnRecall of the items that reviewers overturned in whole, the share predicted so;
 *     empty where they overturned none
 * @param alwaysUphold the same figures for one who always predicts that the refusal stands
 */
public record Agreement(
    long items,
    Map<Outcome, Map<Outcome, Long>> table,
    Figure accuracy,
    Figure balancedAccuracy,
    Figure kappa,
    Figure matthews,
    Optional<Figure> overturnRecall,
    Baseline alwaysUphold) {

  /**
   * What always predicting that the refusal stands would score. Its kappa, Matthews correlation and
   * recall of overturns are 0.
   *
   * @param accuracy share of items that were upheld; 0 to 1
   * @param balancedAccuracy one over the number of decided outcomes if one of them is upheld, else
   *     0
   */
  public record Baseline(Figure accuracy, double balancedAccuracy) {}
}
