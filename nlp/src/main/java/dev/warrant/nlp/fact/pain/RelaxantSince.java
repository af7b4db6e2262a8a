package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.statement.Statement;

/**
 * Whether a statement goes on from those that tell that a relaxant is taken: "Baclofen since May.
 * The spasms are fewer; she no longer needs the lift". What it tells as changed is then the work of
 * that medicine, as long as nothing else is named that could have done it.
 */
final class RelaxantSince {
  /** How many statements back another cause may stand, in those that name no medicine. */
  private static final int BACK = 3;

  private RelaxantSince() {}

  static boolean isOf(Statement statement, Discourse discourse) {
    return statement.medicines().stream().allMatch(medicine -> medicine.drugClass().isEmpty())
        && !isOfAnotherCause(statement)
        && discourse.spokenOf(statement).filter(SpasmEaseReader::isRelaxant).isPresent()
        && discourse
            .before(statement, BACK)
            .takeWhile(before -> before.medicines().isEmpty())
            .noneMatch(RelaxantSince::isOfAnotherCause);
  }

  private static boolean isOfAnotherCause(Statement statement) {
    return statement.says("eases-otherwise");
  }
}
