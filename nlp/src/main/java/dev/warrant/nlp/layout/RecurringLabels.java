package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that a text sets at the start of several of its lines, whatever they are called: forms
 * and letters repeat theirs for every item. Some are set off by a full stop and a gap, as in {@code
 * DECISION. Upheld}.
 */
final class RecurringLabels {

  private static final int LONGEST = 34;
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}']*(?:[ /&-][\\p{L}']+){0,4})(?: \\([^()]{1,30}\\))?:\\s+\\S");
  private static final Pattern STOPPED =
      Pattern.compile("(\\p{Lu}{3}[\\p{Lu} /]*(?:\\d{1,2}(?: OF \\d{1,2})?)?)(\\.)\\s{2,}\\S");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final List<Line> lines;
  private final Set<String> labels;

  private RecurringLabels(List<Line> lines, Set<String> labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /** The labels that open at least two lines. */
  static RecurringLabels of(List<Line> lines) {
    return new RecurringLabels(lines, recurring(lines, LABEL));
  }

  /** Whether a line opens with one of them, or with a label right below a line that does so too. */
  boolean open(int line) {
    Optional<String> label = key(lines.get(line).text(), LABEL);
    boolean below = line > 0 && key(lines.get(line - 1).text(), LABEL).isPresent();
    return label.filter(name -> below || labels.contains(name)).isPresent();
  }

  /** The lines, a colon for the full stop behind each label that is set off so twice or more. */
  static List<Line> levelled(List<Line> lines) {
    Set<String> stopped = recurring(lines, STOPPED);
    return stopped.isEmpty()
        ? lines
        : lines.stream()
            .map(
                line ->
                    key(line.text(), STOPPED).filter(stopped::contains).isPresent()
                        ? level(line)
                        : line)
            .toList();
  }

  private static Line level(Line line) {
    Matcher label = STOPPED.matcher(line.text());
    label.lookingAt();
    MappedText.Builder words = new MappedText.Builder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = i == label.start(2) ? ':' : line.text().charAt(i);
      words.append(c, line.text().rawAt(i));
    }
    return new Line(words.build(), line.indent(), line.bold(), line.mark(), line.gap());
  }

  private static Set<String> recurring(List<Line> lines, Pattern shape) {
    Map<String, Integer> seen = new HashMap<>();
    for (Line line : lines) {
      key(line.text(), shape).ifPresent(key -> seen.merge(key, 1, Integer::sum));
    }
    Set<String> recurring = new HashSet<>(seen.keySet());
    recurring.removeIf(label -> seen.get(label) < 2);
    return recurring;
  }

  /** The label of a line, its numbers left out: {@code ISSUE 1 OF 2} and {@code ISSUE 2 OF 2}. */
  private static Optional<String> key(MappedText line, Pattern shape) {
    Matcher label = shape.matcher(line.text());
    return label.lookingAt() && label.end(1) <= LONGEST
        ? Optional.of(NUMBER.matcher(label.group(1)).replaceAll("#"))
        : Optional.empty();
  }
}
