package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Conclusion;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that Warrant ships, tried on the tests beside them. */
class ShippedRulesTest {
  private static final Rulebook RULEBOOK =
      Rulebooks.fromDirectory(Path.of("..", "rules", "mtus-2009")).only();
  private static final RulebookDraft DRAFT = RulebookDraft.read(RULEBOOK.files());
  private static final DerivedFacts DERIVATION =
      new RegimenFacts(VocabularyReader.builtIn(), RULEBOOK.edition().morphineEquivalents());
  private static final RuleTestFiles FILES =
      RuleTestFiles.read(RULEBOOK.files(), RULEBOOK.edition());

  @TestFactory
  Stream<DynamicTest> the_rules_pass_their_tests() {
    RuleTestRunner runner = new RuleTestRunner(RULEBOOK, DERIVATION);
    return FILES.tests().stream()
        .map(
            test ->
                DynamicTest.dynamicTest(
                    test.name(),
                    Path.of(test.file()).toUri(),
                    () -> assertThat(runner.run(test)).matches(RuleTestResult::passed)));
  }

  @Test
  void every_file_of_rules_has_tests_that_can_be_read() {
    assertThat(FILES.faults()).isEmpty();
    assertThat(FILES.tests()).hasSizeGreaterThan(500);
  }

  /** An explanation that differed from the rule engine would explain another rulebook. */
  @Test
  void rules_tried_condition_by_condition_fire_exactly_where_the_rule_engine_fires_them() {
    List<RuleConditions> rules = RULEBOOK.conditions();
    assertThat(rules.stream().filter(rule -> !RuleTrials.canBeTakenApart(rule)))
        .extracting(rule -> rule.rule().citation())
        .isEmpty();
    for (RuleTest test : FILES.tests()) {
      try (CaseSession session = CaseSession.open(RULEBOOK, test.subject(), DERIVATION)) {
        RuleTrials trials = new RuleTrials(test.subject().withFacts(session.facts()));
        for (Request request : test.subject().requests()) {
          List<RuleEntry> fired =
              rules.stream()
                  .filter(rule -> trials.trial(rule, request).fires())
                  .map(RuleConditions::rule)
                  .toList();
          for (RuleEntry rule : RULEBOOK.rules()) {
            Optional<Conclusion> concluded = session.conclusion(request, rule.criterion());
            if (concluded.isEmpty()) {
              assertThat(fired).as(test.name()).doesNotContain(rule);
            } else if (concluded.get().status() == rule.concludes()) {
              assertThat(fired.contains(rule))
                  .as(test.name() + ": " + rule.name())
                  .isEqualTo(concluded.get().rules().contains(rule));
            }
          }
        }
      }
    }
  }

  @Test
  void the_tests_find_every_criterion_met_not_met_and_silent_and_fire_every_rule() {
    CoverageRun run = new CoverageRun(DRAFT, DERIVATION);
    FILES.tests().forEach(run::add);
    Coverage coverage = run.coverage();

    assertThat(coverage.criteriaTried()).isEqualTo(coverage.criteria().size());
    assertThat(coverage.rulesFired()).isEqualTo(coverage.rules().size());
    assertThat(coverage.percent()).isGreaterThanOrEqualTo(95);
  }
}
