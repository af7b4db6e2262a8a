package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.MutatedRules;
import dev.warrant.engine.rulebook.RuleMutant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutationTest {
  @Test
  void every_changed_threshold_and_comparison_is_noticed_by_a_rule_test() {
    MutatedRules rules = MutatedRules.of(BuiltInRuleTests.EDITION);
    List<RuleMutant> survivors = new MutationRun(rules).survivors(BuiltInRuleTests.all());

    int all = rules.mutants().size();
    System.out.println("Mutants of rules killed: " + (all - survivors.size()) + " of " + all);
    assertThat(survivors).extracting(RuleMutant::asText).isEmpty();
  }
}
