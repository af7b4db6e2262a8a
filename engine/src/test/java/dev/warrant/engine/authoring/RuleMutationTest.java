package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.MutatedRules;
import dev.warrant.engine.rulebook.RuleMutant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RuleMutationTest {
  @Test
  void every_changed_threshold_and_comparison_is_noticed_by_a_rule_test(TestReporter reporter) {
    MutatedRules rules = MutatedRules.of(BuiltInRuleTests.EDITION);
    List<RuleMutant> survivors = new MutationRun(rules).survivors(BuiltInRuleTests.all());

    int all = rules.mutants().size();
    reporter.publishEntry("mutants of rules killed", all - survivors.size() + " of " + all);
    assertThat(survivors).extracting(RuleMutant::asText).isEmpty();
  }
}
