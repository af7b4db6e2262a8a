package dev.warrant.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.engine.Sample;
import dev.warrant.engine.authoring.BuiltInRuleTests;
import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Topic;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sessions serve one case after another: of the one before nothing may be left. */
class SharedSessionsTest {
  private static final int THREADS = 4;

  private final Rulebook rulebook = Rulebooks.builtIn().byId("mtus-2009");
  private final List<Case> cases =
      BuiltInRuleTests.all().stream().map(RuleTest::subject).distinct().toList();

  @Test
  void cases_judged_side_by_side_in_any_order_stand_as_they_stand_in_the_order_of_their_files()
      throws Exception {
    List<String> expected = cases.stream().map(this::standing).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int seed = 0; seed < THREADS; seed++) {
        List<Integer> order = shuffled(seed);
        runs.add(threads.submit(() -> inOrder(order)));
      }
      for (Future<List<String>> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_case_that_could_not_be_laid_before_the_rules_leaves_nothing_behind() {
    Rulebook sample = Sample.warrant().rulebooks().byId("sample-2009");
    Request baclofen = Sample.relaxant("r1", "baclofen", 14);
    Topic topic = sample.edition().topicOf(baclofen).orElseThrow();
    Fact flare = Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "flare");
    List<Fact> breaksOff =
        new AbstractList<>() {
          @Override
          public Fact get(int index) {
            return index == 0 ? flare : fail();
          }

          @Override
          public int size() {
            return 2;
          }
        };

    assertThatThrownBy(
            () ->
                TopicSession.over(
                    sample.session(topic).orElseThrow(), Sample.subject(baclofen), breaksOff))
        .isInstanceOf(IllegalStateException.class);
    try (CaseSession next =
        CaseSession.open(sample, Sample.subject(baclofen), DerivedFacts.none())) {
      assertThat(next.conclusion(baclofen, "acute-exacerbation")).isEmpty();
    }
  }

  private static Fact fail() {
    throw new IllegalStateException("a fact that cannot be had");
  }

  private List<Integer> shuffled(int seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  /** Where the cases stand, judged in this order, told in the order of the files. */
  private List<String> inOrder(List<Integer> order) {
    String[] standings = new String[cases.size()];
    order.forEach(place -> standings[place] = standing(cases.get(place)));
    return List.of(standings);
  }

  /** What is concluded on each criterion, by which rules, on which facts. */
  private String standing(Case subject) {
    StringBuilder standing = new StringBuilder();
    try (CaseSession session = CaseSession.open(rulebook, subject, DerivedFacts.none())) {
      for (Request request : subject.requests()) {
        rulebook.edition().topicOf(request).stream()
            .flatMap(topic -> topic.criteriaNamed().stream().sorted())
            .forEach(id -> standing.append(id).append(session.conclusion(request, id)));
      }
    }
    return standing.toString();
  }
}
