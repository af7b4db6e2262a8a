package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a list that a letter marks, where the text says what the mark means: {@code x = renew on
 * this RFA} over {@code x Norco 10/325 #120}. Without such a legend a letter is a letter.
 */
final class MarkedLines {
  private static final Pattern LEGEND = Pattern.compile("(?<![\\w])([xX*])\\s?=\\s?\\w");
  private static final Pattern MARKED = Pattern.compile("[xX*]\\s+(?=\\S)");

  private final boolean[] marked;

  private MarkedLines(boolean[] marked) {
    this.marked = marked;
  }

  /** The marked lines of a text. */
  static MarkedLines of(List<Line> lines) {
    boolean[] found = new boolean[lines.size()];
    boolean legend = false;
    for (int i = 0; i < found.length; i++) {
      MappedText text = lines.get(i).text();
      found[i] = legend && MARKED.matcher(text).lookingAt();
      legend |= LEGEND.matcher(text).find();
    }
    return new MarkedLines(found);
  }

  /** Whether a line is marked. */
  boolean at(int line) {
    return marked[line];
  }

  /** What stands behind the mark. */
  MappedText words(Line line) {
    return line.text().slice(1, line.text().length()).strip();
  }
}
