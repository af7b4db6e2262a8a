package dev.warrant.nlp.statement;

import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Relations;

/** Numbers that rate something else than pain: a risk of misuse, a mood, a strength. */
public final class OtherRatings {
  /** How far from a number the word may stand for what it counts, in characters. */
  private static final int BESIDE = 3;

  private OtherRatings() {}

  /** "ORT 2, pain 7": the part of a statement up to the next comma tells what a number rates. */
  public static boolean hold(Statement statement, Score number) {
    String text = statement.text();
    int comma = text.indexOf(',', number.end());
    int stop = text.indexOf(';', number.end());
    int end = Math.min(comma < 0 ? text.length() : comma, stop < 0 ? text.length() : stop);
    int from = partStart(statement, number);
    int before = text.substring(0, Math.max(0, from - 1)).lastIndexOf(',') + 1;
    boolean whole = !statement.relations().any("rated-pain", from, number.start());
    return countsDoses(statement, number)
        || statement.relations().any("other-rating", whole ? before : from, end)
        || (whole && statement.says("other-rating"));
  }

  /** "Tablets: 4", "4 tablets"; but an hour after two tablets the pain may be 4. */
  private static boolean countsDoses(Statement statement, Score number) {
    Relations words = statement.relations();
    return words.follows("counted-doses", number.end(), BESIDE)
        || words
            .last("counted-doses", 0, number.start())
            .filter(doses -> number.start() - doses.end() <= BESIDE)
            .isPresent();
  }

  /** "Anxiety 8/10", "the risk tool gave a score of 1": what is rated stands before the number. */
  static boolean leadTo(Relations words, String text, Score number) {
    int from = partStart(text, number);
    return words.any("other-rating", from, number.start())
        && !words.any("rated-pain", from, number.start());
  }

  /** Where the part of a statement begins that holds a number: behind the last mark before it. */
  public static int partStart(Statement statement, Score number) {
    return partStart(statement.text(), number);
  }

  private static int partStart(String text, Score number) {
    String before = text.substring(0, number.start());
    return 1
        + Math.max(
            Math.max(before.lastIndexOf(','), before.lastIndexOf(';')),
            Math.max(before.lastIndexOf('|'), before.lastIndexOf('.')));
  }
}
