package dev.warrant.engine.cli;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.rules.facts.Case;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The real parts. */
final class BuiltInWorkshop implements Workshop {
  @Override
  public CaseSource source() {
    return new CaseFileSource(
        text -> {
          throw new UnreadableInput(
              text.name(), "letters and notes cannot be read yet. Give a case file.");
        });
  }

  @Override
  public CaseJudge judge(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    try {
      Warrant warrant = rules.map(Warrant::fromDirectory).orElseGet(Warrant::builtIn);
      if (edition.isEmpty()) {
        return subject -> judge(subject, () -> warrant.judge(subject));
      }
      warrant.rulebooks().byId(edition.get());
      return subject -> judge(subject, () -> warrant.judge(subject, edition.get()));
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
