package dev.warrant.engine.cli;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.vocabulary.NearestName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real parts. */
final class BuiltInWorkshop implements Workshop {
  @Override
  public CaseSource source() {
    return new CaseFileSource();
  }

  @Override
  public CaseJudge judge(Optional<Path> rules, Optional<String> edition)
      throws FaultyRulebook, UnknownEdition {
    try {
      Warrant warrant = rules.map(Warrant::fromDirectory).orElseGet(Warrant::builtIn);
      if (edition.isEmpty()) {
        return warrant::judge;
      }
      refuseUnknown(edition.get(), warrant.editions().stream().map(Edition::id).toList());
      return subject -> warrant.judge(subject, edition.get());
    } catch (RulebookDoesNotCompile e) {
      throw new FaultyRulebook(e.faults());
    }
  }

  private static void refuseUnknown(String edition, List<String> known) throws UnknownEdition {
    if (!known.contains(edition)) {
      throw new UnknownEdition(
          "There is no edition \""
              + edition
              + "\". "
              + NearestName.suggestion(edition, known)
              + "The editions: "
              + String.join(", ", known)
              + ".");
    }
  }
}
