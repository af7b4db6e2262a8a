package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Finds boxes on a line, drawn as signs ({@code ☒ ☐}) or typed ({@code [x] [ ] (x)}). */
final class Checkboxes {

  private static final String TICKED = "\u2611\u2612\u2713\u2714\u2717\u2718\u25A0\u25A3\u2B1B";
  private static final String UNTICKED = "\u2610\u25A1\u25A2\u2B1C";

  /**
   * A box.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param ticked whether it is ticked
   */
  record Box(int start, int end, boolean ticked) {}

  private Checkboxes() {}

  /** The boxes of a line from left to right. */
  static List<Box> in(MappedText line) {
    List<Box> found = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (TICKED.indexOf(c) >= 0 || UNTICKED.indexOf(c) >= 0) {
        found.add(new Box(i, i + 1, TICKED.indexOf(c) >= 0));
      } else if (c == '[' || c == '(') {
        Box typed = typedAt(line, i);
        if (typed != null) {
          found.add(typed);
        }
      }
    }
    return found;
  }

  private static Box typedAt(MappedText line, int start) {
    char close = line.charAt(start) == '[' ? ']' : ')';
    int end = start + 1;
    int marks = 0;
    while (end < line.length() && end - start < 5 && line.charAt(end) != close) {
      char c = line.charAt(end);
      if ("xX\u2713\u2714".indexOf(c) >= 0) {
        marks++;
      } else if (c != ' ' && c != '_') {
        return null;
      }
      end++;
    }
    boolean closed = end < line.length() && line.charAt(end) == close;
    boolean round = close == ')';
    if (!closed || marks > 1 || (round && end == start + 1)) {
      return null;
    }
    return new Box(start, end + 1, marks == 1);
  }
}
