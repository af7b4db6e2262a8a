package dev.warrant.engine;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many records a second one thread reads, and reads and judges, one after another; {@code
 * megabytes} is the text read a second. The texts are those of a folder, {@code
 * -Dwarrant.benchmark.texts}, the fixtures' letters without it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReadingBenchmark {
  private static final String TEXTS = "warrant.benchmark.texts";

  private final Warrant warrant = Warrant.builtIn();
  private final CaseReader reader = new CaseReader(VocabularyReader.builtIn());
  private List<SourceText> texts;
  private int next;

  /** The text that was read, beside the records. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    private double read;

    @Setup(Level.Iteration)
    public void reset() {
      read = 0;
    }

    /** A million characters each. */
    public double megabytes() {
      return read / 1e6;
    }
  }

  @Setup
  public void load() throws IOException {
    Path folder = Path.of(System.getProperty(TEXTS, "../fixtures/letters"));
    try (Stream<Path> files = Files.list(folder)) {
      texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ReadingBenchmark::text)
              .toList();
    }
  }

  private static SourceText text(Path file) {
    try {
      return new SourceText(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SourceText next(Text counted) {
    SourceText text = texts.get(next++ % texts.size());
    counted.read += text.text().length();
    return text;
  }

  /** From the text to the facts. */
  @Benchmark
  public Case reading(Text counted) {
    return reader.read(next(counted));
  }

  /** From the text to the determinations. */
  @Benchmark
  public CaseDetermination wholePath(Text counted) {
    return warrant.judge(reader.read(next(counted)));
  }
}
