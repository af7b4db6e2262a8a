package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.RuleMutant;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RuleMutationTest {
  @Test
  void nearly_every_small_change_of_the_rules_is_noticed_by_a_rule_test() throws IOException {
    RulebookDraft draft = RulebookDraft.inFolder(BuiltInRuleTests.EDITION).get(0);
    DerivedFacts derivation =
        new RegimenFacts(
            VocabularyReader.builtIn(), draft.edition().orElseThrow().morphineEquivalents());
    Mutations mutations = MutationRun.of(draft, derivation, BuiltInRuleTests.all());
    System.out.println(mutations.killed() + " of " + mutations.mutants());
    mutations.survivors().forEach(m -> System.out.println(m.kind() + " " + m.asText()));
  }
}
