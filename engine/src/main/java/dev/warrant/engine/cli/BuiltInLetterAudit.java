package dev.warrant.engine.cli;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.audit.AuditedLetter;
import dev.warrant.engine.audit.LetterAuditor;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.review.ReviewedLetter;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads letters, judges their records by a rulebook, and holds the one against the other. */
final class BuiltInLetterAudit implements LetterAudit {
  private final CaseReader reader;
  private final LetterAuditor auditor;
  private final Warrant warrant;
  private final Optional<String> edition;
  private final Map<String, Edition> editions;

  /**
   * @param edition id of the edition to judge by; empty for the one in force
   */
  BuiltInLetterAudit(Warrant warrant, Optional<String> edition) {
    Vocabulary vocabulary = VocabularyReader.builtIn();
    this.reader = new CaseReader(vocabulary);
    this.auditor = new LetterAuditor(vocabulary.drugs().drugs());
    this.warrant = warrant;
    this.edition = edition;
    this.editions =
        warrant.editions().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
  }

  @Override
  public AuditedLetter audit(SourceText text) throws UnreadableInput {
    ReviewedLetter letter = reader.readReviewed(text);
    if (letter.items().isEmpty()) {
      throw new UnreadableInput(
          text.name(),
          "no decided item was found in it. An audit reads letters of independent medical review;"
              + " warrant screen reads requests.");
    }
    try {
      CaseDetermination predicted = warrant.predict(letter.record(), edition);
      return auditor.audit(letter, predicted, editions.get(predicted.edition().id()));
    } catch (NoEdition e) {
      throw new UnreadableInput(text.name(), e.getMessage());
    }
  }

  @Override
  public List<Edition> editions() {
    return warrant.editions();
  }

  @Override
  public Map<String, String> rules() {
    return warrant.rulebooks().all().stream()
        .collect(Collectors.toMap(rulebook -> rulebook.edition().id(), Rulebook::sha256));
  }
}
