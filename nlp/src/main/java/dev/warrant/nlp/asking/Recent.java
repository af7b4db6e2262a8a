package dev.warrant.nlp.asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found in the last few lines. One line is asked about many times in a row: whether it
 * leads to a list, ends one, looks back, names a treatment. For one thread at a time.
 *
 * @param <V> what is found in a line
 */
final class Recent<V> {
  /** A block with its sentences and labels, and the block behind it. */
  private static final int MOST_LINES = 24;

  private final Function<String, V> finder;

  private final Map<String, V> found =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
          return size() > MOST_LINES;
        }
      };

  /** Remembers what a finder finds, which is never null and the same for the same line. */
  Recent(Function<String, V> finder) {
    this.finder = finder;
  }

  /** What is found in a line. */
  V in(String line) {
    V known = found.get(line);
    if (known == null) {
      known = finder.apply(line);
      found.put(line, known);
    }
    return known;
  }
}
