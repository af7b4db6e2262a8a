package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.effect.EffectReader;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;

/** What a study was made to find, and what it may find when it is made: neither is a finding. */
final class Sought {
  private Sought() {}

  /** In a plan a study that is back is cited, and not supposed. */
  static boolean isSupposed(Statement statement, Understood shown) {
    Clause clause = statement.clauseAt(shown.start());
    return statement.says("on-condition", clause.start(), shown.start())
        || isSought(statement, clause, shown)
        || (shown.assertion() == Assertion.HYPOTHETICAL
            && !(statement.in(EffectReader.ORDERS)
                && !statement.says("study-to-come")
                && !statement.says("supposes", clause)));
  }

  /** "EMG was done to confirm L5 radiculopathy": why it was made is not what it showed. */
  private static boolean isSought(Statement statement, Clause clause, Understood shown) {
    boolean normal = shown.absent() || shown.concept().equals("study-normal");
    return !normal
        && statement
            .relations()
            .last("sought-by-study", clause.start(), shown.end())
            .filter(sought -> !statement.says("shown-at-last", sought.end(), shown.start()))
            .isPresent();
  }
}
