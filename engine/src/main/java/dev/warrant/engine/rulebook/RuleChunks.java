package dev.warrant.engine.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of rules cut into its head and its rules, so that a broken rule hides no other. What is
 * left out is blanked: lines and columns stay.
 *
 * @param text the whole file
 * @param rules where each rule begins and the next one does, in the order written
 */
record RuleChunks(String text, List<Chunk> rules) {
  private static final Pattern RULE = Pattern.compile("^[ \\t]*+rule\\b", Pattern.MULTILINE);

  RuleChunks {
    rules = List.copyOf(rules);
  }

  /** A stretch of the file, from its first character to the one after its last. */
  record Chunk(int start, int end) {
    /**
     * Whether a line is one of it.
     *
     * @param line from 1
     */
    boolean holds(String text, int line) {
      int first = lineOf(text, start);
      return line >= first && line < Math.max(first + 1, lineOf(text, end));
    }

    private static int lineOf(String text, int offset) {
      return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
  }

  static RuleChunks of(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      starts.add(rule.start());
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      chunks.add(new Chunk(starts.get(i), end));
    }
    return new RuleChunks(text, chunks);
  }

  /** What stands before the first rule. */
  Chunk head() {
    return new Chunk(0, rules.isEmpty() ? text.length() : rules.get(0).start());
  }

  /** The file without its rules. */
  String headAlone() {
    return without(text, rules);
  }

  /** The file with one rule. */
  String only(Chunk kept) {
    return without(text, rules.stream().filter(chunk -> !chunk.equals(kept)).toList());
  }

  /** A text with stretches blanked. */
  static String without(String text, Collection<Chunk> blanked) {
    StringBuilder rest = new StringBuilder(text);
    for (Chunk chunk : blanked) {
      for (int i = Math.max(0, chunk.start()); i < Math.min(chunk.end(), rest.length()); i++) {
        if (rest.charAt(i) != '\n') {
          rest.setCharAt(i, ' ');
        }
      }
    }
    return rest.toString();
  }
}
