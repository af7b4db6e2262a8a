package dev.warrant.engine.cli;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.authoring.Explainer;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.nlp.CaseReader;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** The real parts. */
final class BuiltInWorkshop implements Workshop {
  @Override
  public CaseSource source() {
    CaseReader reader = new CaseReader(VocabularyReader.builtIn());
    return new CaseFileSource(text -> List.of(reader.read(text)));
  }

  @Override
  public CaseJudge judge(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    Warrant warrant = opened(choice);
    return (subject, labelledBy) -> {
      Optional<String> edition =
          choice.edition().or(() -> labelledBy.filter(id -> isKnown(warrant, id)));
      return judge(
          subject,
          () -> edition.isEmpty() ? warrant.judge(subject) : warrant.judge(subject, edition.get()));
    };
  }

  private static boolean isKnown(Warrant warrant, String edition) {
    return warrant.rulebooks().all().stream()
        .anyMatch(rulebook -> rulebook.edition().id().equals(edition));
  }

  @Override
  public CaseExplainer explainer(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    Warrant warrant = opened(choice);
    Optional<String> edition = choice.edition();
    return (subject, criterion) -> {
      try {
        return edition.isEmpty()
            ? warrant.explain(subject, criterion)
            : warrant.explain(subject, edition.get(), criterion);
      } catch (NoEdition e) {
        throw new UnreadableInput(subject.source(), e.getMessage());
      } catch (Explainer.NoCriterion e) {
        throw new CaseExplainer.UnknownCriterion(e.getMessage());
      }
    };
  }

  @Override
  public LetterAudit audit(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    return new BuiltInLetterAudit(opened(choice), choice.edition());
  }

  private static Warrant opened(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    requireEdition(choice.rules());
    try {
      Warrant warrant = choice.rules().map(Warrant::fromDirectory).orElseGet(Warrant::builtIn);
      choice.edition().ifPresent(warrant.rulebooks()::byId);
      return choice.morphineFactors().map(warrant::withMorphineFactors).orElse(warrant);
    } catch (RulebookDoesNotCompile e) {
      throw new FaultyRulebook(e.faults());
    } catch (NoEdition | NoSuchElementException e) {
      throw new UnknownChoice(e.getMessage());
    }
  }

  private static void requireEdition(Optional<Path> rules) throws UnknownChoice {
    try {
      if (rules.isPresent() && !RulebookDraft.isIn(rules.get())) {
        throw new UnknownChoice("--rules: " + RuleFolder.noEdition(rules.get()));
      }
    } catch (IOException e) {
      throw new UnknownChoice(
          "--rules: \"" + rules.get() + "\" cannot be read. Check that you may.");
    }
  }

  private static CaseDetermination judge(Case subject, Supplier<CaseDetermination> judging)
      throws UnreadableInput {
    try {
      return judging.get();
    } catch (NoEdition e) {
      throw new UnreadableInput(subject.source(), e.getMessage());
    }
  }
}
