package dev.warrant.nlp.layout;

import java.util.List;

/**
 * Tells paragraph breaks from line spacing. Text taken from a PDF often has an empty line after
 * every line; there an empty line says nothing, a line of one space ends a paragraph, and a longer
 * gap ends a page or a paragraph.
 */
final class Spacing {

  private static final double MOST = 0.7;
  private static final double FEW = 0.1;

  /** A line in capitals at least this long that ends without a full stop runs on. */
  private static final int LONG = 45;

  private static final double RUNS_ON = 0.2;
  private static final int FEWEST = 4;

  private final boolean doubled;
  private final boolean spacedIsNormal;

  private Spacing(boolean doubled, boolean spacedIsNormal) {
    this.doubled = doubled;
    this.spacedIsNormal = spacedIsNormal;
  }

  /** The spacing of a text. */
  static Spacing of(List<Line> lines) {
    int single = 0;
    int singleSpaced = 0;
    int runsOn = 0;
    int adjacent = 0;
    for (int i = 1; i < lines.size(); i++) {
      Gap gap = lines.get(i).gap();
      adjacent += gap.adjacent() ? 1 : 0;
      if (gap.blanks() == 1) {
        single++;
        singleSpaced += gap.spaced();
        if (runsOn(lines.get(i - 1), lines.get(i))) {
          runsOn++;
        }
      }
    }
    int gaps = lines.size() - 1;
    boolean doubled = single >= FEWEST && adjacent <= FEW * gaps && runsOn >= RUNS_ON * single;
    return new Spacing(doubled, singleSpaced > MOST * single);
  }

  /** Whether every line is followed by an empty one. */
  boolean isDoubled() {
    return doubled;
  }

  /** What the gap above a line means. */
  Break breakAbove(Line line) {
    Gap gap = line.gap();
    if (gap.page()) {
      return Break.PAGE;
    }
    if (!doubled) {
      return gap.blanks() == 0 ? Break.NONE : gap.blanks() < 3 ? Break.PARAGRAPH : Break.PAGE;
    }
    if (gap.spaced() > 0 && !spacedIsNormal) {
      return Break.PARAGRAPH;
    }
    return gap.blanks() <= 1 ? Break.NONE : Break.PAGE;
  }

  private static boolean runsOn(Line above, Line below) {
    if (Wrapping.isTerminated(above.text()) || !Character.isLetterOrDigit(below.text().charAt(0))) {
      return false;
    }
    boolean capitals = above.text().length() >= LONG && !hasLowerCase(above.text());
    return capitals || !Character.isUpperCase(below.text().charAt(0));
  }

  private static boolean hasLowerCase(CharSequence text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }
}
