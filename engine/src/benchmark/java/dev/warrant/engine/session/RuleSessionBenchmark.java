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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * What a session of rules costs on a case of 40 facts, traced and not. Quote the ratio of the
 * medians of the two: the times themselves are those of a machine, and of what else it does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleSessionBenchmark {
  private static final int FACTS = 40;

  private final Rulebook rulebook = Rulebooks.builtIn().byId("mtus-2009");
  private final Case subject = subject();
  private final KieBase rules = rules();
  private final Judge judge = new Judge(rulebook, DerivedFacts.none());

  /** Facts drawn evenly from the rule tests, about the request of the first of them. */
  private static Case subject() {
    List<RuleTest> tests = BuiltInRuleTests.all();
    List<Fact> all =
        tests.stream()
            .flatMap(test -> test.subject().facts().stream())
            .filter(fact -> !(fact instanceof Request))
            .distinct()
            .toList();
    List<Fact> drawn =
        IntStream.range(0, FACTS).mapToObj(i -> all.get(i * all.size() / FACTS)).toList();
    return EditionCases.subject(tests.get(0).request(), drawn);
  }

  /** The rules alone: no listener, no conclusions gathered. */
  @Benchmark
  public int plainSession() {
    KieSession session = rules.newKieSession();
    subject.requests().forEach(session::insert);
    subject.facts().forEach(session::insert);
    int fired = session.fireAllRules();
    session.dispose();
    return fired;
  }

  /** The rules with every match traced and where each criterion stands. */
  @Benchmark
  public Standings tracedSession() {
    try (CaseSession session = CaseSession.open(rulebook, subject, DerivedFacts.none())) {
      return session.standings();
    }
  }

  /** The whole judgement: the traced session, the ledger, and what would change the answer. */
  @Benchmark
  public Judge.Judged judgement() {
    return judge.judge(subject);
  }
}
