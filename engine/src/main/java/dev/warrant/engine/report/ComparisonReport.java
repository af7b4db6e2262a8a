package dev.warrant.engine.report;

import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Tally;

/**
 * Which decisions two rulebooks flip, told piece by piece as the cases come: what the three give,
 * joined in their order, is the report.
 */
public interface ComparisonReport {
  /** What stands before all cases. */
  String opening();

  /** What is told of a case with flipped decisions. */
  String flipped(ComparedCase compared);

  /** What stands after all cases: the counts. */
  String closing(Tally tally);
}
