package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;

/**
 * Whether a statement denies that a medicine was ever taken, or is: "nobody has ever given him a
 * muscle relaxer", "relaxants: none", "her first muscle relaxant". A denial of something else about
 * it ("no relief from it", "has not missed a dose") is none.
 */
public final class DeniedUse {
  private static final String MARKS = "-/'’\"“”";
  private static final String LISTING = MARKS + ",;:(–";

  /** How far behind a medicine the words may begin that make it the first of a day only. */
  private static final int DOSE = 16;

  private DeniedUse() {}

  /** Whether the words around a medicine, or words that stand for it, deny its use. */
  static boolean of(Statement statement, int start, int end) {
    if (statement.says("use-of-now", statement.clauseAt(start))) {
      return false;
    }
    return before(statement, start) || after(statement, end) || first(statement, start, end);
  }

  /** A denial that reaches the medicine over words of taking, giving and having. */
  public static boolean before(Statement statement, int start) {
    return statement
        .relations()
        .all("use-denier")
        .filter(denier -> denier.end() <= start)
        .filter(denier -> !statement.relations().leadTo("time-of-lack-lead", denier.start()))
        .anyMatch(denier -> reaches(statement, denier.end(), start));
  }

  private static boolean reaches(Statement statement, int from, int to) {
    if (statement.scores().stream().anyMatch(s -> from <= s.start() && s.end() <= to)) {
      return false;
    }
    boolean listed =
        statement.medicines().stream().anyMatch(m -> from <= m.start() && m.end() <= to);
    return Between.only(
        statement,
        from,
        to,
        listed ? MARKS + "," : MARKS,
        (start, end) ->
            statement.says("use-denied-gap", start, end)
                || statement.medicines().stream()
                    .anyMatch(m -> m.start() <= start && end <= m.end()));
  }

  /** "Relaxants: none ever", "had not been prescribed before". */
  private static boolean after(Statement statement, int end) {
    return statement
        .relations()
        .all("use-nil")
        .filter(nil -> nil.start() >= end)
        .anyMatch(
            nil ->
                Between.only(statement, "use-denied-after", end, nil.start(), LISTING)
                    && endsThere(statement, nil));
  }

  /** A bare "no" or "never" behind a medicine denies it only where nothing else follows to deny. */
  private static boolean endsThere(Statement statement, Mention nil) {
    String text = statement.text();
    int end = statement.clauseAt(nil.start()).end();
    int stop = Math.max(nil.end(), end);
    int comma = text.indexOf(',', nil.end());
    int to = comma < 0 ? stop : Math.min(stop, comma);
    return nil.end() - nil.start() > "negative".length()
        || Between.only(statement, "use-denied-gap", nil.end(), to, LISTING + ".)");
  }

  private static boolean first(Statement statement, int start, int end) {
    if (statement.relations().follows("first-of-the-day", end, DOSE)) {
      return false;
    }
    return statement
        .relations()
        .all("first-of-kind")
        .anyMatch(
            words ->
                words.end() <= start
                    && Between.only(statement, "use-denied-gap", words.end(), start, MARKS));
  }
}
