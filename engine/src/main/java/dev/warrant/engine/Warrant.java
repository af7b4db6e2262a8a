package dev.warrant.engine;

import dev.warrant.engine.authoring.CaseExplanation;
import dev.warrant.engine.authoring.Explainer;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.EditionChoice;
import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.rationale.RationaleWriter;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Predicts what the guideline says of the requests of a case.
 *
 * <p>One instance serves any number of threads; the same case gets the same answer from each.
 */
public final class Warrant {
  private static final String NAMED = "named by the user";

  private final Rulebooks rulebooks;
  private final Vocabulary vocabulary;
  private final Optional<String> factorTable;

  private Warrant(Rulebooks rulebooks, Vocabulary vocabulary, Optional<String> factorTable) {
    this.rulebooks = rulebooks;
    this.vocabulary = vocabulary;
    this.factorTable = factorTable;
  }

  /** Judges by the rulebooks that come with Warrant. */
  public static Warrant builtIn() {
    return with(Rulebooks::builtIn);
  }

  /**
   * Judges by the rulebooks of a folder.
   *
   * @param folder an edition, or a folder of editions
   * @throws dev.warrant.engine.rulebook.RulebookDoesNotCompile if they have faults
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Warrant fromDirectory(Path folder) {
    return with(() -> Rulebooks.fromDirectory(folder));
  }

  /**
   * The same, reckoning opioids by a named table of morphine equivalents in place of the one that
   * the edition names.
   *
   * @param id id of the table, for instance {@code cdc-2022}
   * @throws java.util.NoSuchElementException if there is no such table; the message lists those
   *     there are
   */
  public Warrant withMorphineFactors(String id) {
    return new Warrant(rulebooks, vocabulary, Optional.of(vocabulary.morphineEquivalents(id).id()));
  }

  /** Reads the vocabulary while the rulebooks load: each takes about as long as the other. */
  private static Warrant with(Supplier<Rulebooks> loading) {
    CompletableFuture<Vocabulary> vocabulary =
        CompletableFuture.supplyAsync(VocabularyReader::builtIn);
    Rulebooks rulebooks = loading.get();
    try {
      return new Warrant(rulebooks, vocabulary.join(), Optional.empty());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /**
   * Judges a case by the edition in force on its date; a case without a date, by the only edition.
   *
   * @throws dev.warrant.engine.rulebook.NoEdition if no edition, or more than one, could judge it
   */
  public CaseDetermination judge(Case subject) {
    return judge(subject, rulebooks.forCase(subject, Optional.empty()), reasonFor(subject));
  }

  /**
   * Judges a case without writing reasons or searching what would change the answer: what is needed
   * where many decisions are compared.
   *
   * @param editionId the edition to judge by; empty for the one in force on the case's date
   * @throws dev.warrant.engine.rulebook.NoEdition if no edition, or more than one, could judge it
   */
  public CaseDetermination predict(Case subject, Optional<String> editionId) {
    Rulebook rulebook = rulebooks.forCase(subject, editionId);
    Judge.Judged judged = new Judge(rulebook, derivation(rulebook)).predict(subject);
    EditionChoice choice =
        new EditionChoice(
            rulebook.edition().id(),
            editionId.isPresent() ? NAMED : reasonFor(subject),
            rulebook.sha256());
    return new CaseDetermination(judged.subject(), choice, judged.determinations());
  }

  private static String reasonFor(Case subject) {
    if (subject.date() == null) {
      return "the only edition; the case states no date";
    }
    String basis = subject.dateBasis() == null ? "" : " (" + subject.dateBasis() + ")";
    return "in force on " + subject.date() + basis;
  }

  /**
   * Judges a case by a named edition, whatever its date.
   *
   * @throws dev.warrant.engine.rulebook.NoEdition if there is no such edition
   */
  public CaseDetermination judge(Case subject, String editionId) {
    return judge(subject, rulebooks.byId(editionId), NAMED);
  }

  /**
   * Explains where a criterion stands, by the edition in force on the case's date.
   *
   * @throws dev.warrant.engine.rulebook.NoEdition if no edition, or more than one, could judge it
   * @throws Explainer.NoCriterion if the edition has no such criterion
   */
  public CaseExplanation explain(Case subject, String criterion) throws Explainer.NoCriterion {
    return explain(
        subject, rulebooks.forCase(subject, Optional.empty()), reasonFor(subject), criterion);
  }

  /**
   * Explains where a criterion stands by a named edition, whatever the date of the case.
   *
   * @throws dev.warrant.engine.rulebook.NoEdition if there is no such edition
   * @throws Explainer.NoCriterion if the edition has no such criterion
   */
  public CaseExplanation explain(Case subject, String editionId, String criterion)
      throws Explainer.NoCriterion {
    return explain(subject, rulebooks.byId(editionId), NAMED, criterion);
  }

  private CaseExplanation explain(
      Case subject, Rulebook rulebook, String chosenBecause, String criterion)
      throws Explainer.NoCriterion {
    String id = rulebook.edition().id();
    return new Explainer(rulebook, derivation(rulebook))
        .explain(subject, new EditionChoice(id, chosenBecause, rulebook.sha256()), criterion);
  }

  private RegimenFacts derivation(Rulebook rulebook) {
    String table = factorTable.orElse(rulebook.edition().morphineEquivalents());
    return new RegimenFacts(vocabulary, table);
  }

  private CaseDetermination judge(Case subject, Rulebook rulebook, String chosenBecause) {
    Edition edition = rulebook.edition();
    RationaleWriter writer = new RationaleWriter(edition);
    Judge.Judged judged = new Judge(rulebook, derivation(rulebook)).judge(subject);
    List<Determination> determinations =
        judged.determinations().stream()
            .map(found -> found.withRationale(writer.write(judged.subject(), found)))
            .toList();
    EditionChoice choice = new EditionChoice(edition.id(), chosenBecause, rulebook.sha256());
    return new CaseDetermination(judged.subject(), choice, determinations);
  }

  /** The editions that can judge, oldest first. */
  public List<Edition> editions() {
    return rulebooks.all().stream().map(Rulebook::edition).toList();
  }

  /** The rulebooks behind them, for those who look at rules as well as judge by them. */
  public Rulebooks rulebooks() {
    return rulebooks;
  }
}
