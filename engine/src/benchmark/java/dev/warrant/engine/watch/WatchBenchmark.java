package dev.warrant.engine.watch;

import dev.warrant.engine.authoring.BuiltInRuleTests;
import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an author waits for after a save: a changed number in a copy of the built-in rules, with the
 * checks, the tests that it bears on, and 40 cases to judge by the rules before and after.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(1)
public class WatchBenchmark {
  private static final int CASES = 40;
  private static final String LIMIT = "morphineEquivalentsPerDay <= ";

  private Path folder;
  private String rules;
  private WatchCycle cycle;
  private int limit = 120;

  /** Copies the rules and looks at them once. */
  @Setup
  public void look() throws IOException {
    folder = Files.createDirectory(Files.createTempDirectory("watched").resolve("mtus-2009"));
    try (Stream<Path> files = Files.list(BuiltInRuleTests.EDITION)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    rules = Files.readString(folder.resolve("opioid-doses.drl"));
    List<Case> cases =
        BuiltInRuleTests.all().stream()
            .filter(test -> test.recommendation().isPresent())
            .map(RuleTest::subject)
            .limit(CASES)
            .toList();
    cycle =
        new WatchCycle(
            folder,
            new RulebookCheck(VocabularyNames.builtIn()),
            VocabularyReader.builtIn(),
            cases);
    cycle.look();
  }

  /** One save, of a number that was never there before, and what comes of it. */
  @Benchmark
  public CycleReport saved() throws IOException {
    limit++;
    Files.writeString(
        folder.resolve("opioid-doses.drl"), rules.replace(LIMIT + "120", LIMIT + limit));
    return cycle.look().orElseThrow();
  }

  /** Takes the copy away. */
  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    Files.delete(folder.getParent());
  }
}
