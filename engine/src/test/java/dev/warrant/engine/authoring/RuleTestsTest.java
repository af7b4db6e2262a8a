package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTestsTest {
  private static final Rulebook RULEBOOK = Rulebooks.builtIn().byId("mtus-2009");

  @Test
  void a_test_that_expects_something_else_fails_and_says_what_it_found() {
    RuleTest test =
        BuiltInRuleTests.read(
                """
                tests:
                  - name: a silent record
                    request: { type: drug-request, drug: lorazepam, drugClass: benzodiazepine }
                    facts: []
                    expect: { documented-reason: MET, recommendation: APPROVE }
                """,
                new ArrayList<>())
            .get(0);

    assertThat(new RuleTestRunner(RULEBOOK, DerivedFacts.none()).run(test).failures())
        .containsExactly(
            "documented-reason should be MET and is NOT_DOCUMENTED",
            "the recommendation should be APPROVE and is DENY");
  }

  @Test
  void a_test_fails_where_other_rules_conclude_the_opposite() {
    RuleTest test =
        BuiltInRuleTests.read(
                """
                tests:
                  - name: a flare told of and denied
                    request: { type: drug-request, drug: baclofen, drugClass: muscle-relaxant }
                    facts:
                      - { type: finding, concept: acute-exacerbation }
                      - { type: finding, concept: acute-exacerbation, assertion: ABSENT }
                    expect: { acute-exacerbation: NOT_MET }
                """,
                new ArrayList<>())
            .get(0);
    Rulebook sample = Sample.warrant().rulebooks().byId("sample-2009");

    assertThat(new RuleTestRunner(sample, DerivedFacts.none()).run(test).failures())
        .containsExactly("acute-exacerbation should be NOT_MET and is found both MET and NOT_MET");
  }

  @Test
  void a_test_without_request_or_with_an_unknown_status_is_a_fault_at_its_place() {
    List<RulebookFault> faults = new ArrayList<>();
    BuiltInRuleTests.read(
        """
        tests:
          - name: nothing is asked for
            facts: []
            expect: { documented-reason: MAYBE, no-such-criterion: MET }
        """,
        faults);

    assertThat(faults)
        .extracting(RulebookFault::headline)
        .containsExactlyInAnyOrder(
            "t.test.yaml:2:5: A test needs \"request\".",
            "t.test.yaml:4:34: \"documented-reason\" cannot be \"MAYBE\".",
            "t.test.yaml:4:41: The edition has no criterion \"no-such-criterion\".");
  }
}
