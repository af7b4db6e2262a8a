package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a line end that wrapping made from one that the writer made.
 *
 * <p>A wrapped line is full: the first word of the next would not have fitted. The width is taken
 * from the lines around, since a packet holds texts of several widths.
 */
final class Wrapping {

  private static final int AROUND = 6;
  private static final int NARROW = 45;
  private static final String LEADER = ".....";
  private static final int WIDE = 60;
  private static final int FEWEST_RAGGED = 3;
  private static final double FULL = 0.75;
  private static final double FULL_ITEM = 0.6;

  /** Proportional type and ragged margins leave some space even on a full line. */
  private static final double SLACK = 0.86;

  private static final Pattern SENTENCE_WITHIN = Pattern.compile("[a-z]\\. [A-Z]");

  /** Small words with which no sentence and no item ends. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          " (?:a|an|the|of|for|to|and|or|with|by|from|is|are|was|were|has|have|had|that|which|his|her|their|my|our|than|but|(?:should|would) (?:also )?like)$");

  private static final Pattern FIELD =
      Pattern.compile("\\p{Lu}[\\p{L}/&-]*(?: [\\p{L}/&-]+){0,2}: ");

  private static final String TERMINATORS = ".:;!?";
  private static final String RUNNING_ON = ",-/(&=+";

  private final List<Line> lines;
  private final List<Break> breaks;
  private final Indents indents;
  private final boolean capitals;
  private final boolean lowerCase;
  private final boolean[] ragged;
  private final int textWidth;

  /**
   * @param lines all lines of the text
   * @param breaks what lies above each of them
   */
  Wrapping(List<Line> lines, List<Break> breaks) {
    this.lines = lines;
    this.breaks = breaks;
    this.indents = new Indents(lines, breaks);
    this.capitals = mostlyCapitals(lines);
    this.lowerCase = mostlyLowerCaseStarts(lines);
    this.ragged = raggedLines();
    this.textWidth = textWidth();
  }

  /** Whether the whole text is in capitals, so that capitals mark nothing. */
  boolean inCapitals() {
    return capitals;
  }

  /** Whether a line goes on with the sentence that the line above it leaves unfinished. */
  boolean goesOn(int below) {
    Break gap = breaks.get(below);
    MappedText above = lines.get(below - 1).text();
    MappedText next = lines.get(below).text();
    boolean terminated = isTerminated(above);
    boolean full = isFull(below - 1, next);
    boolean alone =
        WholeLines.decides(above)
            || (WholeLines.counts(above) && !continuesLowerCase(next) && !endsOpen(above))
            || (WholeLines.isItem(next) && (terminated || !continuesLowerCase(next)))
            || WholeLines.endsOrder(above, next)
            || (WholeLines.isOrder(next) && !endsOpen(above) && !reachesMargin(below))
            || (WholeLines.areApart(above, next) && !endsOpen(above) && !fillsParagraph(below))
            || (setsOff(below) && !endsOpen(above))
            || (introduces(above) && !endsInLabel(below - 1, next))
            || (areFields(below) && !endsOpen(above))
            || hasLeader(above)
            || hasLeader(next);
    if (gap == Break.NONE
        && (alone || (ragged[below] && !endsOpen(above) && !hangsFromItem(below)))) {
      return false;
    }
    if (gap == Break.NONE) {
      if (full) {
        return width(below - 1) >= NARROW
            || continuesLowerCase(next)
            || (!terminated && !looksListed(below));
      }
      boolean hanging = lines.get(below).indent() >= Indents.DEPTH && indents.areSame(below);
      return !terminated && ((continuesLowerCase(next) && !hanging) || endsOpen(above));
    }
    boolean open =
        !terminated && (continuesLowerCase(next) || endsOpen(above) || WholeLines.endsItem(next));
    return gap == Break.PAGE ? open || (full && !terminated && capitals) : open && full;
  }

  /** Whether the line above is as long as most lines of the whole text. */
  private boolean reachesMargin(int below) {
    return length(below - 1) > SLACK * textWidth;
  }

  private boolean fillsParagraph(int below) {
    return isFull(below - 1, lines.get(below).text()) && width(below - 1) >= NARROW;
  }

  /** Whether a line goes on, in small letters, with the item that it is set in below. */
  private boolean hangsFromItem(int below) {
    return ListMarker.end(lines.get(below - 1).text()) > 0
        && indents.isDeeper(below)
        && continuesLowerCase(lines.get(below).text());
  }

  /** Whether lines begin that a short line heads, or end where one stands left of them. */
  private boolean setsOff(int below) {
    return indents.endsBlock(below)
        ? !continuesLowerCase(lines.get(below).text())
        : indents.beginsBlock(below)
            && !fillsText(below - 1)
            && ListMarker.end(lines.get(below - 1).text()) == 0;
  }

  /** Whether a line and the one above or below it open with a short name and a colon. */
  private boolean areFields(int below) {
    return isField(below) && (isField(below - 1) || isField(below + 1));
  }

  private boolean isField(int line) {
    return line < lines.size() && FIELD.matcher(lines.get(line).text()).lookingAt();
  }

  /** Whether a row of dots leads from one thing to another: such a line is whole. */
  static boolean hasLeader(MappedText line) {
    return line.text().contains(LEADER);
  }

  private static boolean introduces(MappedText line) {
    return line.charAt(line.length() - 1) == ':';
  }

  /** "… swelling. Family history: / mother has …": a label that a full line happens to end with. */
  private boolean endsInLabel(int line, MappedText next) {
    return lines.get(line).text().text().contains(". ")
        && isFull(line, next)
        && continuesLowerCase(next);
  }

  /**
   * Whether an item of a list that stands alone on a line fills that line, going by the whole text:
   * items are of one length among themselves.
   */
  boolean fillsText(int line) {
    return lines.get(line).indent() + lines.get(line).text().length() > FULL_ITEM * textWidth;
  }

  /** Paragraphs in which most lines are short: statements, one to a line. */
  private boolean[] raggedLines() {
    boolean[] found = new boolean[lines.size()];
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaks.get(i) != Break.NONE || lines.get(i).isRule()) {
        Arrays.fill(found, from, i, isRagged(from, i));
        from = i;
      }
    }
    return found;
  }

  private boolean isRagged(int from, int to) {
    int widest = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, length(i));
    }
    int full = 0;
    for (int i = from; i < to - 1; i++) {
      full += length(i) > FULL * widest ? 1 : 0;
    }
    boolean ragged = to - from >= FEWEST_RAGGED && widest >= WIDE && full * 2 < to - from - 1;
    return ragged && !runsThrough(from, to);
  }

  /**
   * Whether sentences end within the lines and go on over their ends, so that the margin is uneven
   * and the lines are no statements of their own.
   */
  private boolean runsThrough(int from, int to) {
    int within = 0;
    int over = 0;
    for (int i = from; i < to; i++) {
      within += SENTENCE_WITHIN.matcher(lines.get(i).text()).find() ? 1 : 0;
      boolean unfinished = i + 1 < to && !isTerminated(lines.get(i).text());
      over += unfinished && continuesLowerCase(lines.get(i + 1).text()) ? 1 : 0;
    }
    return within >= FEWEST_RAGGED && over * 2 > to - from - 1;
  }

  private int length(int line) {
    return lines.get(line).indent() + lines.get(line).text().length();
  }

  private int textWidth() {
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = length(i);
    }
    Arrays.sort(lengths);
    return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
  }

  /** Whether a line's last word ends a sentence or introduces something. */
  static boolean isTerminated(CharSequence line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (TERMINATORS.indexOf(c) >= 0) {
        return true;
      }
      if (")]\"'\u201D\u2019*".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private boolean continuesLowerCase(MappedText next) {
    char first = next.charAt(0);
    return !lowerCase && Character.isLowerCase(first);
  }

  /** Whether short lines around start with capitals throughout: statements, one to a line. */
  private boolean looksListed(int below) {
    int starts = 0;
    int capital = 0;
    int to = Math.min(lines.size(), below + AROUND);
    for (int i = Math.max(1, below - AROUND); i < to; i++) {
      if (breaks.get(i) == Break.NONE) {
        starts++;
        capital += Character.isLowerCase(lines.get(i).text().charAt(0)) ? 0 : 1;
      }
    }
    return capitals || lowerCase || capital > 0.75 * starts;
  }

  private static boolean endsOpen(MappedText above) {
    return RUNNING_ON.indexOf(above.charAt(above.length() - 1)) >= 0
        || (above.length() >= NARROW && UNFINISHED.matcher(above).find());
  }

  private boolean isFull(int line, MappedText next) {
    int word = 0;
    while (word < next.length() && !MappedText.isSpace(next.charAt(word))) {
      word++;
    }
    return length(line) + 1 + word > width(line) * SLACK;
  }

  /**
   * Columns of the widest line of the same paragraph, or near by where that is only a line or two;
   * of the whole text, where short lines stand below the words that introduce them: a list.
   */
  private int width(int line) {
    int from = line;
    boolean introduced = false;
    while (from > 0 && line - from < AROUND && breaks.get(from) == Break.NONE && !introduced) {
      from--;
      introduced = introduces(lines.get(from).text());
    }
    int to = line + 1;
    while (to < lines.size() && to - line <= AROUND && breaks.get(to) == Break.NONE) {
      to++;
    }
    if (to - from < 3) {
      from = Math.max(0, line - AROUND);
      to = Math.min(lines.size(), line + AROUND + 1);
    }
    int widest = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, length(i));
    }
    return introduced && widest <= FULL_ITEM * textWidth ? textWidth : widest;
  }

  private static boolean mostlyCapitals(List<Line> lines) {
    long upper = 0;
    long lower = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper > 3 * lower;
  }

  private static boolean mostlyLowerCaseStarts(List<Line> lines) {
    int after = 0;
    int lower = 0;
    for (Line line : lines) {
      MappedText text = line.text();
      for (int i = 2; i + 1 < text.length(); i++) {
        if (text.charAt(i) == ' '
            && text.charAt(i - 1) == '.'
            && (i < 3 || text.charAt(i - 3) != '.')
            && Character.isLetter(text.charAt(i + 1))) {
          after++;
          lower += Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
        }
      }
    }
    return after > 2 && lower > 0.5 * after;
  }
}
