package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Evidence;
import java.util.Optional;

/**
 * What stands behind "there is no documentation that" or "it is unclear whether" is told, and not
 * said to be so: no number and no gain in it is a finding of the patient.
 */
final class Unasserted {
  /**
   * So far in, in characters, such words still open the statement: "The chart, too, does not …".
   */
  private static final int OPENING = 40;

  private final int start;
  private final int end;

  /**
   * Made of one stretch.
   *
   * @param start where it begins in the text as read
   * @param end where it ends there, exclusive
   */
  private Unasserted(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** The stretch of a statement that is told so. */
  static Optional<Unasserted> in(Statement statement) {
    return statement
        .relations()
        .first("not-asserted-lead", 0, statement.text().length())
        .map(lead -> stretch(statement, lead))
        .or(() -> leftUntold(statement))
        .or(() -> onCondition(statement));
  }

  /** "What he can do with the tablets that he could not do without them is not stated". */
  private static Optional<Unasserted> leftUntold(Statement statement) {
    Relations words = statement.relations();
    return words
        .first("not-asserted-tail", 0, statement.text().length())
        .flatMap(
            tail ->
                words
                    .first("asked-lead", 0, tail.start())
                    .filter(
                        asked -> words.first("clause-break", asked.end(), tail.start()).isEmpty())
                    .map(asked -> statement.evidence(opening(asked), tail.end())))
        .map(told -> new Unasserted(told.start(), told.end()));
  }

  /** Evidence is often the whole of a statement, and begins where the statement does. */
  private static int opening(Mention lead) {
    return lead.start() <= OPENING ? 0 : lead.start();
  }

  /** "If naproxen has failed, Soma may be added": neither the one is so yet, nor the other. */
  private static Optional<Unasserted> onCondition(Statement statement) {
    int length = statement.text().length();
    Relations words = statement.relations();
    return words
        .first("condition-lead", 0, length)
        .filter(lead -> lead.start() == 0 && words.any("done-on-condition", lead.end(), length))
        .map(lead -> statement.evidence())
        .map(all -> new Unasserted(all.start(), all.end()));
  }

  private static Unasserted stretch(Statement statement, Mention lead) {
    int length = statement.text().length();
    Relations words = statement.relations();
    Optional<Mention> turn = words.first("clause-break", lead.end(), length);
    boolean opens =
        lead.start() <= OPENING && words.first("clause-break", 0, lead.start()).isEmpty();
    // Evidence is often the whole of a statement, and begins with these words then.
    int from = opens && turn.isEmpty() ? 0 : lead.start();
    Evidence stretch = statement.evidence(from, turn.map(Mention::start).orElse(length));
    return new Unasserted(stretch.start(), stretch.end());
  }

  /** Whether a draft is no more than told of. */
  boolean holds(FactDraft draft) {
    int at = draft.evidence().start();
    return draft.assertion() == Assertion.PRESENT && start <= at && at < end;
  }
}
