package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbering of a text that is written as an outline: {@code 2) Request} over {@code 2.1} and
 * {@code 2.2}, or a row of short numbered or lettered titles each with its text. It goes by the
 * sequence of the numbers, so that a strength such as 2.5 mg is not taken for one.
 */
final class NumberedOutline {

  private static final int LONGEST_TITLE = 60;
  private static final int FEWEST_TITLES = 3;
  private static final int FEWEST_KNOWN = 2;

  private final List<Line> lines;
  private final KnownLabels labels;
  private final int[] contentStarts;
  private final boolean[] heads;

  private NumberedOutline(List<Line> lines, KnownLabels labels) {
    this.lines = lines;
    this.labels = labels;
    this.contentStarts = new int[lines.size()];
    this.heads = new boolean[lines.size()];
  }

  /** The outline of a text; of one without numbering it marks nothing. */
  static NumberedOutline of(List<Line> lines, KnownLabels labels) {
    NumberedOutline outline = new NumberedOutline(lines, labels);
    outline.readLevels(false);
    outline.readLevels(true);
    return outline;
  }

  /** Whether a line is a title of the first level. */
  boolean heads(int line) {
    return heads[line];
  }

  /** Offset of the first word of a line that the outline numbers; 0 for any other line. */
  int contentStart(int line) {
    return contentStarts[line];
  }

  private void readLevels(boolean lettered) {
    List<Integer> titles = new ArrayList<>();
    int top = -1;
    int expected = 1;
    for (int i = 0; i < lines.size(); i++) {
      Numbering number = Numbering.at(lines.get(i).text());
      if (number == null || number.lettered() != lettered) {
        continue;
      }
      if (number.second() < 0) {
        if (number.first() == 1) {
          markKnown(titles);
          titles.clear();
        }
        if (number.first() == titles.size() + 1 && isTitle(i, number)) {
          titles.add(i);
        }
        top = i;
        expected = 1;
      } else if (top >= 0 && isUnder(number, top, expected)) {
        contentStarts[i] = number.contentStart();
        markTitle(top);
        expected++;
      }
    }
    markKnown(titles);
  }

  private boolean isUnder(Numbering number, int top, int expected) {
    return number.first() == Numbering.at(lines.get(top).text()).first()
        && number.second() == expected;
  }

  private boolean isTitle(int line, Numbering number) {
    MappedText title = title(line, number);
    return number.signed()
        && title.length() <= LONGEST_TITLE
        && title.text().chars().noneMatch(Character::isDigit);
  }

  private MappedText title(int line, Numbering number) {
    MappedText text = lines.get(line).text();
    return text.slice(number.contentStart(), text.length());
  }

  /** A row of titles is an outline where some are known headings and text stands under them. */
  private void markKnown(List<Integer> titles) {
    long known =
        titles.stream()
            .filter(line -> labels.isHeading(title(line, Numbering.at(lines.get(line).text()))))
            .count();
    boolean filled = isFilled(titles);
    if (titles.size() >= FEWEST_TITLES && known >= FEWEST_KNOWN && filled) {
      titles.forEach(this::markTitle);
    }
  }

  /** Whether no title follows another at once. */
  private static boolean isFilled(List<Integer> titles) {
    for (int i = 1; i < titles.size(); i++) {
      if (titles.get(i) == titles.get(i - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  private void markTitle(int line) {
    Numbering number = Numbering.at(lines.get(line).text());
    if (title(line, number).length() <= LONGEST_TITLE) {
      heads[line] = true;
      contentStarts[line] = number.contentStart();
    }
  }

  /**
   * The number at the start of a line.
   *
   * @param first the number of the first level
   * @param second that of the second; -1 where there is none
   * @param signed whether a bracket or full stop closes it
   * @param contentStart offset of the first word after it
   * @param lettered whether letters count, {@code a.} for the first
   */
  private record Numbering(
      int first, int second, boolean signed, int contentStart, boolean lettered) {

    /** The number of a line; {@code null} where it starts with none. */
    static Numbering at(MappedText line) {
      int end = digits(line, 0);
      if (end == 0) {
        return lettered(line);
      }
      int second = -1;
      int after = end;
      if (after + 1 < line.length() && line.charAt(after) == '.') {
        int secondEnd = digits(line, after + 1);
        if (secondEnd > after + 1) {
          second = Integer.parseInt(line.text().substring(after + 1, secondEnd));
          after = secondEnd;
        }
      }
      boolean signed = after < line.length() && ".)".indexOf(line.charAt(after)) >= 0;
      after += signed ? 1 : 0;
      int content = after;
      while (content < line.length() && MappedText.isSpace(line.charAt(content))) {
        content++;
      }
      return content == after || content == line.length()
          ? null
          : new Numbering(
              Integer.parseInt(line.text().substring(0, end)), second, signed, content, false);
    }

    /** {@code a. Subjective}: the letter as a number; {@code null} where none stands so. */
    private static Numbering lettered(MappedText line) {
      char letter = Character.toLowerCase(line.charAt(0));
      boolean signed =
          line.length() > 3
              && letter >= 'a'
              && letter <= 'z'
              && ".)".indexOf(line.charAt(1)) >= 0
              && MappedText.isSpace(line.charAt(2));
      int content = 2;
      while (signed && content < line.length() && MappedText.isSpace(line.charAt(content))) {
        content++;
      }
      return signed && content < line.length()
          ? new Numbering(letter - 'a' + 1, -1, true, content, true)
          : null;
    }

    /** End of at most two digits from an offset; the offset itself where there are none. */
    private static int digits(MappedText line, int from) {
      int end = from;
      while (end < line.length()
          && end - from < 2
          && line.charAt(end) >= '0'
          && line.charAt(end) <= '9') {
        end++;
      }
      return end;
    }
  }
}
