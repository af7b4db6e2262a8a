package dev.warrant.engine.cli;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.authoring.Explainer;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.nlp.CaseReader;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.List;
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
  public CaseJudge judge(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    Warrant warrant = opened(rules, edition);
    return subject ->
        judge(
            subject,
            () ->
                edition.isEmpty() ? warrant.judge(subject) : warrant.judge(subject, edition.get()));
  }

  @Override
  public CaseExplainer explainer(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    Warrant warrant = opened(rules, edition);
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
  public LetterAudit audit(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    return new BuiltInLetterAudit(opened(rules, edition), edition);
  }

  private static Warrant opened(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    try {
      Warrant warrant = rules.map(Warrant::fromDirectory).orElseGet(Warrant::builtIn);
      edition.ifPresent(warrant.rulebooks()::byId);
      return warrant;
    } catch (RulebookDoesNotCompile e) {
      throw new FaultyRulebook(e.faults());
    } catch (NoEdition e) {
      throw new UnknownEdition(e.getMessage());
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
