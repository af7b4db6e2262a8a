package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a sentence that a printed form left empty: unticked boxes, labels without words. */
final class PrintedForm {
  private static final String EMPTY_BOXES = "☐□❑❏◻⬜▢";
  private static final String TICKED_BOXES = "☒☑✓✔✗✘■◼⬛";

  private static final int MOST_LABEL_WORDS = 6;

  /** Both answers, neither marked, and none behind them. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(?:y(?:es)? ?/ ?no?|no? ?/ ?y(?:es)?)\\b(?! {0,3}[:=>(\\[-])(?! {1,3}(?:y|n|yes|no)\\b)",
          Pattern.CASE_INSENSITIVE);

  private PrintedForm() {}

  /** The stretches that an empty box or an empty label governs, in order. */
  static List<TextSpan> emptyParts(String text) {
    List<TextSpan> parts = new ArrayList<>();
    int open = -1;
    int at = 0;
    while (at < text.length()) {
      int box = boxLength(text, at);
      if (box != 0 || endsItem(text, at)) {
        if (open >= 0) {
          parts.add(new TextSpan(open, at));
          open = -1;
        }
        if (box > 0) {
          open = at + box;
        }
      }
      at += Math.max(1, Math.abs(box));
    }
    if (open >= 0) {
      parts.add(new TextSpan(open, text.length()));
    }
    emptyLabel(text, parts);
    openChoices(text, parts);
    parts.sort(Comparator.comparingInt(TextSpan::start));
    return parts;
  }

  /** Length of the box at an offset: more than 0 if empty, less than 0 if ticked, 0 if none. */
  private static int boxLength(String text, int at) {
    char c = text.charAt(at);
    if (EMPTY_BOXES.indexOf(c) >= 0) {
      return 1;
    }
    if (TICKED_BOXES.indexOf(c) >= 0) {
      return -1;
    }
    if (c != '[' && c != '(') {
      return 0;
    }
    char closing = c == '[' ? ']' : ')';
    for (int end = at + 1; end < text.length() && end <= at + 3; end++) {
      char inside = text.charAt(end);
      if (inside == closing) {
        boolean blank = text.substring(at + 1, end).replace('_', ' ').isBlank();
        return blank ? end + 1 - at : at + 1 - end - 2;
      }
    }
    return 0;
  }

  /** An item ends at a line's end or a wide gap. */
  private static boolean endsItem(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == '\t'
        || c == '|'
        || (c == ' ' && at + 2 < text.length() && text.startsWith("   ", at));
  }

  /**
   * A short label at the end of the text with nothing behind its colon, or only a line to write on.
   */
  private static void emptyLabel(String text, List<TextSpan> parts) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '_')) {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != ':') {
      return;
    }
    int start = end - 1;
    while (start > 0 && ".;:\n|".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (text.substring(start, end).strip().split("\\s+", MOST_LABEL_WORDS + 1).length
        <= MOST_LABEL_WORDS) {
      parts.add(new TextSpan(start, end));
    }
  }

  /** "Agreement signed: Y / N Date:": a choice that is printed and not made. */
  private static void openChoices(String text, List<TextSpan> parts) {
    Matcher choice = CHOICE.matcher(text);
    while (choice.find()) {
      int start = choice.start();
      while (start > 0 && !endsItem(text, start - 1) && ".;".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      parts.add(new TextSpan(start, choice.end()));
    }
  }
}
