package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Mutations;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.RuleMutant;
import java.util.Locale;

/** Which small changes of the rules their tests do not notice, for their author. */
public final class MutationText {
  private MutationText() {}

  /** Each change with its place and the test that would notice it, then the totals. */
  public static String of(Mutations mutations) {
    StringBuilder text = new StringBuilder();
    for (RuleMutant mutant : mutations.survivors()) {
      RuleEntry rule = mutant.original().rule();
      int width = mutant.before().lines().findFirst().orElse("").length();
      text.append(
              mutant
                  .source()
                  .faultAt(
                      mutant.offset(),
                      width,
                      MutantWords.change(mutant),
                      MutantWords.missingTest(mutant))
                  .within("In rule \"" + rule.name() + "\".")
                  .asText())
          .append("\n\n");
    }
    return text.append(totals(mutations)).toString();
  }

  private static String totals(Mutations mutations) {
    return String.format(
        Locale.ROOT,
        "%s: %d of %d changes noticed by %d tests (%.1f%%).\n",
        mutations.edition(),
        mutations.killed(),
        mutations.mutants(),
        mutations.tests(),
        mutations.percent());
  }
}
