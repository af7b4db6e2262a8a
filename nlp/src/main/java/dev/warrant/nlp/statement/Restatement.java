package dev.warrant.nlp.statement;

import dev.warrant.nlp.sentence.Sentence;
import java.util.List;

/** A statement said otherwise: denied, or a part of it as one of its own. */
public final class Restatement {
  private Restatement() {}

  /** The same words as they are denied: a question that was answered by no. */
  public static Statement denied(Statement said) {
    return said.as(
        said.sentence(),
        said.concepts().stream().map(Understood::asDenied).toList(),
        said.medicines().stream().map(Medicine::asDenied).toList(),
        said.mentioned(),
        said.relations(),
        FormAnswer.NO);
  }

  /** A part of a statement, in the same place of the record. */
  public static Statement part(Statement whole, Clause where) {
    Sentence sentence = whole.sentence();
    Sentence words =
        new Sentence(
            sentence.text().slice(where.start(), where.end()),
            sentence.section(),
            sentence.date(),
            sentence.block());
    return whole.as(
        words,
        whole.concepts().stream()
            .filter(u -> u.start() >= where.start() && u.end() <= where.end())
            .map(u -> u.movedBy(-where.start()))
            .toList(),
        medicines(whole.medicines(), where),
        medicines(whole.mentioned(), where),
        whole.relations().part(where.start(), where.end()),
        whole.answer());
  }

  private static List<Medicine> medicines(List<Medicine> named, Clause where) {
    return named.stream()
        .filter(m -> m.start() >= where.start() && m.end() <= where.end())
        .map(m -> m.movedBy(-where.start(), where.end() - where.start()))
        .toList();
  }
}
