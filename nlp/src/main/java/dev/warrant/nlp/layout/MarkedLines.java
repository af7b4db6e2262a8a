package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a list that a letter or a short form marks, where the text says what the mark means:
 * {@code x = renew on this RFA} over {@code x Norco 10/325 #120}. Without such a legend a letter is
 * a letter.
 */
final class MarkedLines {
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?<![\\w])([xX*]|[>+^~!\u2713\u2714]|[A-Za-z]{1,4})\\s?=\\s?(?=\\w)([^=,;()]{0,60})");
  private static final Pattern MARKED =
      Pattern.compile("((?:[xX]|[A-Za-z]{1,4})(?=\\s)|[*>+^~!\u2713\u2714])\\s*(?=\\w)");

  /** A mark that is taken off the lines as one of quotation. */
  private static final String QUOTE = ">";

  private final int[] wordsStart;
  private final boolean[] quoted;

  private MarkedLines(int[] wordsStart, boolean[] quoted) {
    this.wordsStart = wordsStart;
    this.quoted = quoted;
  }

  /** The marked lines of a text. */
  static MarkedLines of(List<Line> lines, KnownLabels labels) {
    int[] found = new int[lines.size()];
    boolean[] quoted = new boolean[lines.size()];
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < found.length; i++) {
      MappedText text = lines.get(i).text();
      Matcher marked = MARKED.matcher(text);
      if (!marks.isEmpty() && marked.lookingAt() && marks.contains(marked.group(1))) {
        found[i] = marked.end();
      }
      quoted[i] = lines.get(i).mark() == Line.Mark.QUOTE && marks.contains(QUOTE);
      addLegends(text, labels, marks);
    }
    return new MarkedLines(found, quoted);
  }

  private static void addLegends(MappedText line, KnownLabels labels, Set<String> marks) {
    Matcher legend = LEGEND.matcher(line);
    while (line.text().indexOf('=') >= 0 && legend.find()) {
      String mark = legend.group(1);
      if (isTick(mark)) {
        marks.addAll(mark.equals("*") ? Set.of(mark) : Set.of("x", "X"));
      } else if (labels.marksRequest(legend.group(2))) {
        marks.add(mark);
      }
    }
  }

  /** A cross or a star is a tick, whatever else it stands for. */
  private static boolean isTick(String mark) {
    return mark.length() == 1 && "xX*".indexOf(mark.charAt(0)) >= 0;
  }

  /** Whether a line is marked. */
  boolean at(int line) {
    return quoted[line] || wordsStart[line] > 0;
  }

  /** What stands behind the mark of the line at an index. */
  MappedText words(int index, Line line) {
    return line.text().slice(wordsStart[index], line.text().length()).strip();
  }
}
