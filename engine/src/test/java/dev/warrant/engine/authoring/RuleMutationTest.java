package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.RuleMutant;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RuleMutationTest {
  private static RulebookDraft draft;
  private static DerivedFacts derivation;

  @BeforeAll
  static void readBuiltInRules() throws IOException {
    draft = RulebookDraft.inFolder(BuiltInRuleTests.EDITION).get(0);
    derivation =
        new RegimenFacts(
            VocabularyReader.builtIn(), draft.edition().orElseThrow().morphineEquivalents());
  }

  @Test
  void every_changed_threshold_and_comparison_is_noticed_by_a_rule_test(TestReporter reporter) {
    Mutations mutations = MutationRun.atLimits(draft, derivation, BuiltInRuleTests.all());

    reporter.publishEntry(
        "mutants of rules noticed", mutations.killed() + " of " + mutations.mutants());
    assertThat(mutations.survivors()).extracting(RuleMutant::asText).isEmpty();
  }
}
