package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.PainRelief;
import java.util.stream.Stream;

/**
 * That a visit left unasked how much a medicine relieves or what it makes possible: "no pain scores
 * were taken", "nor did we go into what he does at home". What an earlier visit tells of it does
 * not describe the present then.
 */
public final class AssessmentUntold implements FactReader {

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.isQuestion() || statement.date() == null) {
      return Stream.empty();
    }
    Stream<FactDraft> relief =
        statement.relations().all("relief-unasked").limit(1).map(words -> relief(statement, words));
    Stream<FactDraft> function =
        statement
            .relations()
            .all("function-unasked")
            .limit(1)
            .map(words -> function(statement, words));
    return Stream.concat(relief, function);
  }

  private static FactDraft relief(Statement statement, Mention words) {
    return new FactDraft(
        "pain-relief",
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(words.start(), words.end()),
        (id, a, on, e) ->
            new PainRelief(id, Attributed.MEDICATIONS, null, null, null, null, a, on, e));
  }

  private static FactDraft function(Statement statement, Mention words) {
    return new FactDraft(
        "function",
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(words.start(), words.end()),
        (id, a, on, e) ->
            new FunctionalChange(id, Attributed.MEDICATIONS, Direction.IMPROVED, false, a, on, e));
  }
}
