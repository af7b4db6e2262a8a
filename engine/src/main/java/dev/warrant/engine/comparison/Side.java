package dev.warrant.engine.comparison;

import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.regimen.Regimen;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One of two rulebooks that are compared. Safe for use by many threads. */
public final class Side {
  private final String name;
  private final Rulebooks rulebooks;
  private final Optional<String> edition;
  private final Map<String, Regimen> regimens = new HashMap<>();
  private final Map<String, Map<String, String>> wordings = new HashMap<>();

  /**
   * @param name how reports call it
   * @param edition the edition that judges every case; empty to choose by the date of each
   * @throws dev.warrant.engine.rulebook.NoEdition if there is no edition of this id
   */
  public Side(String name, Rulebooks rulebooks, Optional<String> edition, Vocabulary vocabulary) {
    this.name = Objects.requireNonNull(name, "name");
    this.rulebooks = rulebooks;
    this.edition = edition;
    edition.ifPresent(rulebooks::byId);
    for (Rulebook rulebook : rulebooks.all()) {
      String id = rulebook.edition().id();
      regimens.put(id, new RegimenFacts(vocabulary, rulebook.edition().morphineEquivalents()));
      wordings.put(id, rulebook.wordings());
    }
  }

  /** How reports call it. */
  public String name() {
    return name;
  }

  /** The rulebooks that can judge, oldest first. */
  public List<Rulebook> rulebooks() {
    return edition.map(id -> List.of(rulebooks.byId(id))).orElseGet(rulebooks::all);
  }

  Rulebook rulebook(Case subject) {
    return rulebooks.forCase(subject, edition);
  }

  CaseSession open(Rulebook rulebook, Case subject) {
    return CaseSession.open(rulebook, subject, regimens.get(rulebook.edition().id()));
  }

  Judge judge(Rulebook rulebook) {
    return new Judge(rulebook, regimens.get(rulebook.edition().id()));
  }

  /** What each rule of an edition says, by its citation. */
  Map<String, String> wordings(Rulebook rulebook) {
    return wordings.get(rulebook.edition().id());
  }
}
