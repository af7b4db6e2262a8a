package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a statement that names treatments says that the complaint is as it was: behind all of
 * them ("… and she is no better"), or before them and tied to them ("has not responded to …",
 * "continues with leg pain after …").
 */
final class CareInVain {
  /** How far before a treatment the words may stand that tie the verdict to it, in characters. */
  private static final int REACH = 90;

  /** Marks that may stand between a tie and the treatment. */
  private static final String MARKS = "-/'’\"“”+(:,";

  private final Statement statement;
  private final List<Treatment> treatments;
  private final EffectDenial effect;

  private CareInVain(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
    this.effect = new EffectDenial(statement, treatments);
  }

  static boolean isSaid(Statement statement, List<Treatment> treatments) {
    if (!statement.says("care-in-vain")
        || statement.isQuestion()
        || statement.recited()
        || statement.says("not-on-record")
        || statement.names("trial-helped")) {
      return false;
    }
    CareInVain said = new CareInVain(statement, treatments);
    return said.behind() || said.before();
  }

  private boolean behind() {
    int behind = treatments.stream().mapToInt(Treatment::end).max().orElse(0);
    return !statement.says("injection-word")
        && verdicts().anyMatch(words -> words.end() > behind && !onCondition(words));
  }

  private boolean before() {
    return !treatments.isEmpty()
        && verdicts()
            .filter(words -> words.start() < treatments.get(0).start() && !onCondition(words))
            .anyMatch(words -> isTied(words, treatments.get(0).start()));
  }

  private Stream<Mention> verdicts() {
    return statement
        .relations()
        .all("care-in-vain")
        .filter(words -> !effect.supposed(words.start()));
  }

  private boolean onCondition(Mention words) {
    return statement.says("on-condition", 0, words.start());
  }

  /** "Despite" ties wherever it stands; "with" only where nothing but its object follows. */
  private boolean isTied(Mention verdict, int first) {
    int from = Math.max(verdict.start(), first - REACH);
    boolean apart = statement.says("injection-word", verdict.start(), first);
    return !apart
        && (statement.says("care-tie", from, first)
            || statement
                .relations()
                .all("outcome-of")
                .filter(tie -> tie.start() >= from && tie.end() <= first)
                .anyMatch(tie -> onlyObject(tie.end(), first)));
  }

  private boolean onlyObject(int from, int to) {
    return Between.only(
        statement,
        from,
        to,
        MARKS,
        (start, end) ->
            statement.says("outcome-between", start, end)
                || statement.says("list-link", start, end));
  }
}
