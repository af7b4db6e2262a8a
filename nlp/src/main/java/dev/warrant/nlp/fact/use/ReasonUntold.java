package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.NearestMedicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Indication;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That the record gives no reason for a sedative: "Xanax was added without comment", "the fax does
 * not say what it is for". A diagnosis beside it may be that of another medicine.
 */
public final class ReasonUntold implements FactReader {
  private static final String REASON = "reason-for-use";
  private static final Set<String> SEDATIVES = Set.of("benzodiazepine", "hypnotic", "anxiolytic");

  /** Marks that may stand behind words that a medicine has no reason. */
  private static final String MARKS = ";:()-–—/#.'’\"“”";

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.isQuestion()
        ? Stream.empty()
        : statement
            .relations()
            .all("reason-untold")
            .flatMap(words -> of(statement, discourse, words).stream())
            .limit(1)
            .map(medicine -> draft(statement, medicine));
  }

  private static Optional<Medicine> of(Statement statement, Discourse discourse, Mention words) {
    Clause clause = statement.clauseAt(words.start());
    boolean ofIllness =
        statement.concepts().stream()
            .filter(Understood::present)
            .filter(illness -> IndicationReader.REASONS.contains(illness.concept()))
            .anyMatch(illness -> illness.end() <= words.start() && clause.holds(illness.start()));
    if (ofIllness || !saysNoMore(statement, words.end(), clause.end())) {
      return Optional.empty();
    }
    Optional<Medicine> named = NearestMedicine.of(statement.mentioned(), clause, words.start());
    return named.or(() -> discourse.spokenOf(statement)).filter(ReasonUntold::isSedative);
  }

  /** "No reason is given for the new pain" speaks of something else. */
  private static boolean saysNoMore(Statement statement, int from, int clauseEnd) {
    int comma = statement.text().indexOf(',', from);
    int end = Math.max(from, comma < 0 ? clauseEnd : Math.min(comma, clauseEnd));
    return Between.only(
        statement,
        from,
        end,
        MARKS,
        (start, to) ->
            statement.says("reason-untold-gap", start, to)
                || statement.mentioned().stream()
                    .anyMatch(m -> m.start() <= start && to <= Math.max(m.end(), m.phraseEnd())));
  }

  private static boolean isSedative(Medicine medicine) {
    return SEDATIVES.contains(medicine.drugClass());
  }

  private static FactDraft draft(Statement statement, Medicine medicine) {
    return new FactDraft(
        "indication " + REASON + " " + medicine.id(),
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Indication(id, REASON, medicine.id(), a, on, e));
  }
}
