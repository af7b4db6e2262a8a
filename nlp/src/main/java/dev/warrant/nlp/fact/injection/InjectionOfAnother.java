package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;

/** An injection that somebody else had: "a friend of hers had one, which did nothing". */
final class InjectionOfAnother {
  /** How far behind a person the words may begin that tell what was done, in characters. */
  private static final int REACH = 40;

  private InjectionOfAnother() {}

  /** Whether a statement tells of another's injection, and of the patient's own does not. */
  static boolean isTold(Statement statement) {
    return !statement.says("given-to-patient")
        && !statement.says("own-one")
        && statement
            .relations()
            .all("other-person")
            .anyMatch(person -> hadOne(statement.relations(), person));
  }

  private static boolean hadOne(Relations words, Mention person) {
    return words
        .first("had-one-too", person.end(), Integer.MAX_VALUE)
        .filter(had -> had.start() <= person.end() + REACH)
        .filter(had -> !words.any("subject-of-its-own", person.end(), had.start()))
        .filter(had -> !words.any("injection-word", person.end(), had.start()))
        .isPresent();
  }
}
