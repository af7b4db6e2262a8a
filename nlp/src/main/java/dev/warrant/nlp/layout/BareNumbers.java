package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines numbered without a full stop or bracket: {@code 1 Celebrex, continue}, {@code 2 R L5
 * TFESI}, {@code #1 Valium}. A number alone is none; a row that counts from one on is.
 */
final class BareNumbers {
  private static final int FEWEST = 3;

  /** A sign before the numbers tells that they count. */
  private static final char SIGN = '#';

  private static final int FEWEST_SIGNED = 2;

  private final int[] contentStarts;

  private BareNumbers(int[] contentStarts) {
    this.contentStarts = contentStarts;
  }

  /** The numbered lines of a text. */
  static BareNumbers of(List<Line> lines) {
    int[] starts = new int[lines.size()];
    List<Integer> row = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      MappedText text = lines.get(i).text();
      if (contentStart(text, row.size() + 1) > 0) {
        row.add(i);
      } else if (contentStart(text, 1) > 0) {
        mark(starts, lines, row);
        row.clear();
        row.add(i);
      }
    }
    mark(starts, lines, row);
    return new BareNumbers(starts);
  }

  /** Offset of the first word of a numbered line; 0 for any other line. */
  int contentStart(int line) {
    return contentStarts[line];
  }

  private static void mark(int[] starts, List<Line> lines, List<Integer> row) {
    boolean signed = !row.isEmpty() && lines.get(row.get(0)).text().charAt(0) == SIGN;
    if (row.size() >= (signed ? FEWEST_SIGNED : FEWEST)) {
      for (int i = 0; i < row.size(); i++) {
        starts[row.get(i)] = contentStart(lines.get(row.get(i)).text(), i + 1);
      }
    }
  }

  private static int contentStart(MappedText line, int number) {
    String digits = String.valueOf(number);
    int from = line.charAt(0) == SIGN ? 1 : 0;
    int end = from + digits.length();
    int word = end;
    while (word < line.length() && MappedText.isSpace(line.charAt(word))) {
      word++;
    }
    boolean numbered =
        line.text().startsWith(digits, from)
            && word > end
            && word < line.length()
            && Character.isUpperCase(line.charAt(word));
    return numbered ? word : 0;
  }
}
