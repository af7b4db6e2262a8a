package dev.warrant.nlp.fact;

import dev.warrant.nlp.sentence.Sentence;
import java.util.List;

/** A part of a statement as a statement of its own, in the same place of the record. */
final class StatementPart {
  private StatementPart() {}

  static Statement of(Statement whole, Clause where) {
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
