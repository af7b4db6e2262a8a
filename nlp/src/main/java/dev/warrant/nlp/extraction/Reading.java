package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Exchanges;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.injection.UrDecisionReader;
import dev.warrant.nlp.fact.use.IndicationReader;
import dev.warrant.nlp.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All readers of facts, and which of them reads a statement. Serves every thread. */
final class Reading {
  private final List<FactReader> inOrder;
  private final Set<FactReader> ofRecord;

  /** Those that look at who says a thing, and may read a sentence that recites a guideline. */
  private final Set<FactReader> weighing;

  private final FactReader review = new UrDecisionReader();

  /** A reading by the given readers, whose facts of one statement stand in their order. */
  Reading(List<FactReader> readers) {
    ofRecord = Set.copyOf(readers);
    weighing =
        Set.copyOf(
            readers.stream()
                .filter(r -> r instanceof NamedFacts || r instanceof IndicationReader)
                .toList());
    inOrder = new ArrayList<>(readers);
    inOrder.add(review);
  }

  /** A statement, who may read it, and what was read in it. */
  private record Heard(Statement statement, Set<FactReader> by, List<FactDraft> drafts) {}

  /**
   * What a record says, statement by statement. Each reader goes through all of them before the
   * next one begins: the processor then has the code of one reader at hand, not that of all.
   */
  List<FactDraft> of(Discourse discourse) {
    List<Heard> heard = new ArrayList<>();
    for (Statement said : discourse.statements()) {
      Exchanges.settled(said, discourse)
          .ifPresent(s -> heard.add(new Heard(s, readersOf(s), new ArrayList<>(0))));
    }
    for (FactReader reader : inOrder) {
      for (Heard one : heard) {
        if (one.by().contains(reader)) {
          reader.read(one.statement(), discourse).forEach(one.drafts()::add);
        }
      }
    }
    List<FactDraft> drafts = new ArrayList<>();
    heard.forEach(one -> drafts.addAll(one.drafts()));
    return drafts;
  }

  /** What utilization review decided, and why it did, is no fact of the patient. */
  private Set<FactReader> readersOf(Statement statement) {
    if (UrDecisionReader.tellsOne(statement)) {
      return Set.of(review);
    }
    return statement.recited() ? weighing : ofRecord;
  }
}
