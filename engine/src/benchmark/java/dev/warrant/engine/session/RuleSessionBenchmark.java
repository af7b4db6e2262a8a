package dev.warrant.engine.session;

import dev.warrant.engine.authoring.BuiltInRuleTests;
import dev.warrant.engine.authoring.EditionCases;
import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a session of rules costs on a case of 40 facts. Quote ratios of the medians to {@link
 * #reference}, a rulebook of plain design on as many facts: times are those of a machine, and of
 * what else it does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleSessionBenchmark {
  private static final int FACTS = 40;

  private final Rulebook rulebook = Rulebooks.builtIn().byId("mtus-2009");
  private final Case oneRequest = subject(1);
  private final Case fourRequests = subject(4);
  private final Judge judge = new Judge(rulebook, DerivedFacts.none());
  private final KieBase reference = ReferenceRules.compiled();
  private final List<Object> referenceFacts = ReferenceRules.facts();

  /**
   * Facts drawn evenly from the rule tests, 40 with the requests, which are of so many different
   * topics.
   */
  private Case subject(int requests) {
    List<RuleTest> tests = BuiltInRuleTests.all();
    Map<String, Request> byTopic = new LinkedHashMap<>();
    for (RuleTest test : tests) {
      rulebook
          .edition()
          .topicOf(test.request())
          .map(Topic::id)
          .ifPresent(topic -> byTopic.putIfAbsent(topic, test.request()));
    }
    List<Fact> all =
        tests.stream()
            .flatMap(test -> test.subject().facts().stream())
            .filter(fact -> !(fact instanceof Request))
            .distinct()
            .toList();
    int others = FACTS - requests;
    List<Fact> drawn =
        IntStream.range(0, others).mapToObj(i -> all.get(i * all.size() / others)).toList();
    List<Request> asked = new ArrayList<>();
    byTopic.values().stream()
        .limit(requests)
        .forEach(
            request ->
                asked.add((Request) EditionCases.named(request, "r" + (asked.size() + 1))));
    Case first = EditionCases.subject(asked.get(0), drawn);
    return new Case(
        first.id(),
        first.source(),
        first.kind(),
        first.date(),
        first.dateBasis(),
        asked,
        first.facts());
  }

  /** The rulebook of plain design: no listener, no conclusions gathered. */
  @Benchmark
  public int reference() {
    KieSession session = reference.newKieSession();
    referenceFacts.forEach(session::insert);
    int fired = session.fireAllRules();
    session.dispose();
    return fired;
  }

  /** A case with one request: every match traced, and where each criterion stands. */
  @Benchmark
  public Standings oneTopicTraced() {
    return standings(oneRequest);
  }

  /** A case with requests of four topics: the same. */
  @Benchmark
  public Standings fourTopicsTraced() {
    return standings(fourRequests);
  }

  private Standings standings(Case subject) {
    try (CaseSession session = CaseSession.open(rulebook, subject, DerivedFacts.none())) {
      return session.standings();
    }
  }

  /** The whole judgement of one request: the session, the ledger, and what would change it. */
  @Benchmark
  public Judge.Judged judgement() {
    return judge.judge(oneRequest);
  }
}
