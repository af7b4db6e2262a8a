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

    publish(reporter, "limits and comparisons", mutations);
    assertThat(mutations.survivors()).extracting(RuleMutant::asText).isEmpty();
  }

  @Test
  void nearly_everything_that_a_rule_asks_lists_or_rules_out_is_missed_by_a_rule_test_if_left_out(
      TestReporter reporter) {
    Mutations mutations = MutationRun.thorough(draft, derivation, BuiltInRuleTests.all());

    publish(reporter, "all small changes", mutations);
    assertThat(mutations.percent())
        .as(mutations.survivors().stream().map(RuleMutant::asText).toList().toString())
        .isGreaterThanOrEqualTo(95);
  }

  private static void publish(TestReporter reporter, String what, Mutations mutations) {
    reporter.publishEntry(what, mutations.killed() + " of " + mutations.mutants() + " noticed");
  }
}
