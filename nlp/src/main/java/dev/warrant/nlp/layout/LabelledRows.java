package dev.warrant.nlp.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines one below the other that each have a short name in a first column and what it names in a
 * second: {@code Diagnosis Lumbar strain} over {@code Also Rx Robaxin 750 mg}.
 */
final class LabelledRows {
  private static final int FEWEST = 3;

  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'/&#-]+(?:\\.? [\\p{L}'/&#-]+){0,3}\\.?(?: #?\\d)?)\\s{2,}(?=\\S)");

  private final int[] labelEnds;

  private LabelledRows(int lines) {
    this.labelEnds = new int[lines];
  }

  /** Those of a text; of one without them it marks nothing. */
  static LabelledRows of(List<Line> lines, List<Break> breaks, KnownLabels labels) {
    LabelledRows rows = new LabelledRows(lines.size());
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean goesOn =
          i < lines.size()
              && breaks.get(i) == Break.NONE
              && column(lines.get(i)) > 0
              && column(lines.get(i)) == column(lines.get(i - 1));
      if (!goesOn) {
        if (i - from >= FEWEST) {
          rows.mark(lines.subList(from, i), from, labels);
        }
        from = i;
      }
    }
    return rows;
  }

  /** End of the name that stands in the first column of a line; 0 where none does. */
  int labelEnd(int line) {
    return labelEnds[line];
  }

  private void mark(List<Line> run, int from, KnownLabels labels) {
    boolean pairs = run.stream().skip(1).allMatch(line -> Columns.count(line.text()) <= 2);
    boolean known = pairs && run.stream().anyMatch(line -> isKnown(line, labels));
    for (int i = 0; known && i < run.size(); i++) {
      Line line = run.get(i);
      labelEnds[from + i] = Columns.count(line.text()) <= 2 ? nameEnd(line) : 0;
    }
  }

  private static boolean isKnown(Line line, KnownLabels labels) {
    String name = line.text().text().substring(0, nameEnd(line));
    return labels.fieldLabelAt(name + ":", 0) || labels.opensSection(name);
  }

  /** The column in which what is named begins; 0 where the line has no such columns. */
  private static int column(Line line) {
    Matcher name = NAMED.matcher(line.text());
    return name.lookingAt() ? line.indent() + name.end() : 0;
  }

  private static int nameEnd(Line line) {
    Matcher name = NAMED.matcher(line.text());
    return name.lookingAt() ? name.end(1) : 0;
  }
}
