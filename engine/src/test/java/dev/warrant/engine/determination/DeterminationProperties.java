package dev.warrant.engine.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Warrant;
import dev.warrant.engine.authoring.EditionCases;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.PriorInjection;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.guideline.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeterminationProperties {
  private static final int TRIES = 300;
  private static final String EDITION = "mtus-2009";
  private static final Warrant WARRANT = Warrant.builtIn();
  private static final Edition GUIDELINE =
      WARRANT.editions().stream().filter(e -> e.id().equals(EDITION)).findFirst().orElseThrow();
  private static final EditionCases CASES = new EditionCases(GUIDELINE);

  @Provide
  Arbitrary<Case> cases() {
    return CASES.any();
  }

  /** Facts that no rule of the edition speaks of. */
  @Provide
  Arbitrary<Fact> irrelevant() {
    return Arbitraries.of(
        new Diagnosis("x", "plantar-fasciitis", null, Assertion.PRESENT, null, null),
        new Finding("x", "wrist-swelling", null, null, null, null, Assertion.ABSENT, null, null),
        new Assessment("x", "vision-test", null, Assertion.PRESENT, null, null),
        new Indication("x", "hypertension", "lisinopril", Assertion.PRESENT, null, null));
  }

  private static Determination judged(Case subject) {
    return WARRANT.judge(subject, EDITION).determinations().get(0);
  }

  private static List<Fact> documenting(List<String> criteria, Case subject) {
    return criteria.stream()
        .flatMap(id -> CASES.satisfying(id, subject.requests().get(0)).stream())
        .toList();
  }

  @Property(tries = TRIES)
  void documenting_a_change_gives_the_promised_recommendation_and_no_part_of_it_does(
      @ForAll("cases") Case subject) {
    for (Change change : judged(subject).wouldChange()) {
      List<String> all = change.ifDocumented();
      for (int chosen = 1; chosen < 1 << all.size(); chosen++) {
        int part = chosen;
        List<String> documented =
            IntStream.range(0, all.size())
                .filter(bit -> (part >> bit & 1) == 1)
                .mapToObj(all::get)
                .toList();
        Case then = EditionCases.with(subject, documenting(documented, subject));
        boolean whole = documented.size() == all.size();
        assertThat(judged(then).recommendation() == change.to())
            .as("%s by %s of %s: %s", change.to(), documented, all, EditionCases.shown(subject))
            .isEqualTo(whole);
      }
    }
  }

  /**
   * What the record adds for a criterion. A supply and a daily dose are reckoned from the request,
   * so that a second one would be a second prescription and no evidence for the first; so is one
   * more injection no evidence that there were few.
   */
  @Property(tries = TRIES)
  void evidence_for_a_required_criterion_never_turns_approval_into_denial(
      @ForAll("cases") Case subject) {
    Determination before = judged(subject);
    Assume.that(before.recommendation() == Recommendation.APPROVE);
    for (String criterion : required(before)) {
      List<Fact> evidence =
          documenting(List.of(criterion), subject).stream()
              .filter(
                  fact ->
                      !(fact instanceof Supply
                          || fact instanceof OpioidDose
                          || fact instanceof PriorInjection))
              .toList();
      Case then = EditionCases.with(subject, evidence);
      assertThat(judged(then).recommendation())
          .as("with %s: %s", criterion, EditionCases.shown(subject))
          .isNotEqualTo(Recommendation.DENY);
    }
  }

  private static List<String> required(Determination determination) {
    return GUIDELINE.topics().stream()
        .filter(topic -> topic.id().equals(determination.topic()))
        .flatMap(topic -> topic.pathways().stream())
        .filter(pathway -> pathway.id().equals(determination.pathway()))
        .flatMap(pathway -> pathway.requires().criteria())
        .toList();
  }

  @Property(tries = TRIES)
  void a_record_without_facts_is_never_approved(@ForAll("cases") Case subject) {
    assertThat(judged(subject.withFacts(List.of())).recommendation())
        .isNotEqualTo(Recommendation.APPROVE);
  }

  @Property(tries = TRIES)
  void a_fact_that_no_rule_speaks_of_changes_nothing(
      @ForAll("cases") Case subject, @ForAll("irrelevant") Fact fact) {
    List<Fact> more = new ArrayList<>(subject.facts());
    more.add(fact);
    assertSame(judged(subject), judged(subject.withFacts(more)), subject);
  }

  @Property(tries = TRIES)
  void the_order_of_the_facts_changes_nothing(
      @ForAll("cases") Case subject, @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(subject.facts());
    Collections.shuffle(shuffled, random);
    assertSame(judged(subject), judged(subject.withFacts(shuffled)), subject);
  }

  private static void assertSame(Determination one, Determination other, Case subject) {
    assertThat(other.recommendation())
        .as(() -> EditionCases.shown(subject))
        .isEqualTo(one.recommendation());
    assertThat(other.pathway()).isEqualTo(one.pathway());
    assertThat(other.modification()).isEqualTo(one.modification());
    assertThat(statuses(other)).isEqualTo(statuses(one));
    assertThat(other.wouldChange()).isEqualTo(one.wouldChange());
    assertThat(other.incurableBars()).isEqualTo(one.incurableBars());
  }

  private static Map<String, Status> statuses(Determination determination) {
    return determination.criteria().stream()
        .collect(Collectors.toMap(CriterionStanding::id, CriterionStanding::status));
  }
}
