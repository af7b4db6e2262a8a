package dev.warrant.nlp.statement;

import java.util.Optional;
import java.util.Set;

/**
 * What the heading or label over a statement names.
 *
 * @param concepts its concepts, by id
 * @param medicine the one medicine that it, or the heading over a table's rows, says that all below
 *     is about ("Four As (Percocet)"); empty if none or several
 */
record Heading(Set<String> concepts, Optional<Medicine> medicine) {
  static final Heading NONE = new Heading(Set.of(), Optional.empty());

  Heading {
    concepts = Set.copyOf(concepts);
  }
}
