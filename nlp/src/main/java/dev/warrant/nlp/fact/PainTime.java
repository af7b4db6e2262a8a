package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.SmallNumbers;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import java.util.stream.Stream;

/**
 * Of what time a level of pain is told: "immediately after the fall", "the goal is 3" and "her
 * mother's" are not the pain that the patient has.
 */
public final class PainTime {
  /** How far behind the start of a level its number has ended, in characters. */
  private static final int NUMBER_REACH = 6;

  private PainTime() {}

  /**
   * Whether a level of pain at a place of a statement is told of the patient and of the present.
   */
  public static Assertion of(Statement statement, int at) {
    if (isAimed(statement, at) || isAnothers(statement, at)) {
      return Assertion.HYPOTHETICAL;
    }
    return isOver(statement, at) ? Assertion.HISTORICAL : Assertion.PRESENT;
  }

  /**
   * Of what time a number for the pain is told: "was 9/10 last year; now it is 2/10" gives the one
   * up for the other.
   */
  public static Assertion ofNumber(Statement statement, Discourse discourse, int at) {
    Assertion told = of(statement, at);
    boolean givenUp =
        told == Assertion.PRESENT
            && isOfThen(statement, at)
            && (isFollowedByNow(statement, at) || isFollowedByNow(statement, discourse));
    return givenUp ? Assertion.HISTORICAL : told;
  }

  private static boolean isOfThen(Statement statement, int at) {
    int from = statement.clauseAt(at).start();
    return statement.relations().any("pain-was", from, at)
        && !statement.says("at-present", from, at)
        && !statement.says("rating-level", from, at);
  }

  private static boolean isFollowedByNow(Statement statement, int at) {
    int from = at + NUMBER_REACH;
    int end = statement.text().length();
    return from < end
        && statement.says("at-present", from, end)
        && Stream.concat(statement.scores().stream(), SmallNumbers.in(statement.text()).stream())
            .anyMatch(other -> other.start() >= from);
  }

  private static boolean isFollowedByNow(Statement statement, Discourse discourse) {
    return discourse
        .after(statement)
        .filter(next -> next.opensWith("today-lead"))
        .filter(next -> !next.scores().isEmpty() || !SmallNumbers.in(next.text()).isEmpty())
        .isPresent();
  }

  /** "Target pain score: 4", "pain 4 or less by May", but not "to bring it down from 7". */
  private static boolean isAimed(Statement statement, int at) {
    Clause clause = statement.clauseAt(at);
    boolean led =
        statement.relations().any("pain-aim", clause.start(), at)
            && !statement.relations().leadTo("from-lead", at);
    return led
        || statement.relations().follows("or-less", at, NUMBER_REACH)
        || isListedGoal(statement, at);
  }

  /** "What we want from a trial: sit an hour, pain at 4": in a list that goals open. */
  private static boolean isListedGoal(Statement statement, int at) {
    return statement
        .relations()
        .all("goal-lead")
        .filter(goal -> goal.end() <= at)
        .anyMatch(goal -> statement.text().substring(goal.start(), at).indexOf(':') >= 0);
  }

  private static boolean isAnothers(Statement statement, int at) {
    return statement
        .relations()
        .all("another-as-subject")
        .anyMatch(
            other ->
                other.end() <= at
                    && !statement.says("subject-of-its-own", other.end(), at)
                    && statement.clauseAt(other.start()).equals(statement.clauseAt(at)));
  }

  /** "Pain at 4 or lower by June, or it comes off": a level at which a trial is to arrive. */
  public static boolean isGoal(Statement statement, int at) {
    boolean ofGoals =
        statement.names("treatment-goals")
            || Stream.of("goal-word", "goal-lead", "end-hoped-for", "by-then", "end-on-condition")
                .anyMatch(statement::says);
    return (ofGoals && statement.relations().follows("or-less", at, NUMBER_REACH))
        || isListedGoal(statement, at);
  }

  /** "10/10 flank pain in 2012, passed on its own": told with its year, and over. */
  public static boolean isGone(Statement statement, int at) {
    boolean dated = !statement.dates().isEmpty() || statement.says("long-past");
    return dated && statement.says("pain-gone", at, statement.text().length());
  }

  private static boolean isOver(Statement statement, int at) {
    if (isGone(statement, at)) {
      return true;
    }
    if (!statement.says("pain-of-past")) {
      return false;
    }
    Clause clause = statement.clauseAt(at);
    return !statement.says("pain-of-now", clause);
  }
}
