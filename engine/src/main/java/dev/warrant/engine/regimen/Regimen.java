package dev.warrant.engine.regimen;

import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Optional;

/** The arithmetic of a case's medicines: as facts for the rules, and step by step for a reader. */
public interface Regimen extends DerivedFacts {

  /** The arithmetic of one request; empty where it asks for no medicine. */
  Optional<RegimenAccount> account(Case subject, Request request);

  /** Facts for the rules without an account of how they were reached. */
  static Regimen unaccounted(DerivedFacts facts) {
    return new Regimen() {
      @Override
      public List<Fact> of(Case subject) {
        return facts.of(subject);
      }

      @Override
      public Optional<RegimenAccount> account(Case subject, Request request) {
        return Optional.empty();
      }
    };
  }
}
