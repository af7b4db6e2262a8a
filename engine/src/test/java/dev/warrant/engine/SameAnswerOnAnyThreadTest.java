package dev.warrant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SameAnswerOnAnyThreadTest {
  private static final int CASES = 200;

  @Test
  void one_thread_and_two_threads_give_the_same_answers()
      throws InterruptedException, ExecutionException {
    List<String> alone = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      alone.add(answer(subject(i)));
    }
    assertThat(inParallel()).isEqualTo(alone);
  }

  private static List<String> inParallel() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        Case subject = subject(i);
        answers.add(threads.submit(() -> answer(subject)));
      }
      List<String> together = new ArrayList<>();
      for (Future<String> answer : answers) {
        together.add(answer.get());
      }
      return together;
    } finally {
      threads.shutdown();
    }
  }

  private static String answer(Case subject) {
    CaseDetermination found = Sample.warrant().judge(subject);
    return found.edition() + " " + found.determinations();
  }

  private static Case subject(int seed) {
    List<Request> requests =
        List.of(
            Sample.relaxant("r1", seed % 2 == 0 ? "baclofen" : "cyclobenzaprine", seed % 40),
            Sample.relaxant("r2", "carisoprodol", null));
    List<Fact> facts = new ArrayList<>();
    Assertion assertion = seed % 3 == 0 ? Assertion.ABSENT : Assertion.PRESENT;
    facts.add(Sample.finding("f1", "acute-exacerbation", assertion, "flare " + seed));
    if (seed % 5 < 3) {
      facts.add(Sample.failed("f2", "drug" + seed));
    }
    if (seed % 7 < 4) {
      facts.add(Sample.use("f3", "carisoprodol", 80 + seed));
    }
    return Sample.subject(requests, facts.toArray(Fact[]::new));
  }
}
