package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;
import java.util.stream.Stream;

/**
 * Help that is named and is not enough, by what stands behind it: that it lasts an hour or less,
 * that there is no more to it ("dulls it, nothing more"), or that it is scored next to nothing.
 */
final class HelpLimits {
  /** How far behind words of help the words may begin that limit them, in characters. */
  private static final int REACH = 40;

  private static final String SET_OFF = ",;:-–—(";

  private final Statement statement;
  private final EffectDenial effect;

  HelpLimits(Statement statement, EffectDenial effect) {
    this.statement = statement;
    this.effect = effect;
  }

  /** Whether help told between two places is limited so. */
  boolean limited(int start, int end) {
    boolean brief =
        effect.follows("brief-relief", end)
            || statement.relations().any("brief-relief", start, end);
    return brief
        || statement
            .relations()
            .all("nothing-more")
            .filter(words -> words.start() >= end && words.start() <= end + REACH)
            .anyMatch(words -> isSetOff(words) && closes(words.end()));
  }

  /** "Relief lasts under an hour": the noun of an effect whose time is told. */
  Stream<Mention> spent() {
    return statement
        .relations()
        .all("effect-if-denied")
        .filter(noun -> effect.follows("brief-relief", noun.end()));
  }

  /** "She puts the benefit at one out of ten". */
  Stream<Mention> scoredLow() {
    return statement.relations().all("effect-scored-low");
  }

  /** Behind a mark, or a word that sets it against what went before. */
  private boolean isSetOff(Mention words) {
    String before = statement.text().substring(0, words.start()).stripTrailing();
    return (!before.isEmpty() && SET_OFF.indexOf(before.charAt(before.length() - 1)) >= 0)
        || statement.relations().leadTo("sets-off", words.start());
  }

  private boolean closes(int end) {
    String rest = statement.text().substring(end).stripLeading();
    return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
  }
}
