package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;

/** Whether a verb tells what the back or the neck did. */
final class SpineWords {
  /** How far from a body part the words may stand that tell what it did, in characters. */
  private static final int REACH = 30;

  private SpineWords() {}

  static boolean near(Statement statement, Mention verb) {
    return statement.says("spine", verb.start() - REACH, verb.end() + REACH)
        || statement
            .relations()
            .all("spine")
            .anyMatch(part -> part.end() <= verb.start() && isAside(statement, part, verb));
  }

  /** "The back, which had been quiet for months, tightened": nothing but an aside between. */
  private static boolean isAside(Statement statement, Mention part, Mention verb) {
    String between = statement.text().substring(part.end(), verb.start());
    return between.startsWith(",")
        && between.stripTrailing().endsWith(",")
        && statement.relations().follows("aside-opens", part.end(), 2);
  }
}
