package dev.warrant.nlp.layout;

import java.util.List;

/** Lines that are set in below one that heads them, and the line that comes behind such lines. */
final class Indents {
  /** How much deeper a line stands that is set in, in characters. */
  static final int DEPTH = 2;

  private final List<Line> lines;
  private final List<Break> breaks;

  Indents(List<Line> lines, List<Break> breaks) {
    this.lines = lines;
    this.breaks = breaks;
  }

  /** Whether a line is set in as much as the one above it. */
  boolean areSame(int below) {
    return indent(below) == indent(below - 1);
  }

  /** Whether a line is set in below the one above it. */
  boolean isDeeper(int below) {
    return indent(below) >= indent(below - 1) + DEPTH;
  }

  /** Whether a line is the first of several that are set in alike. */
  boolean beginsBlock(int below) {
    return isDeeper(below) && goesOn(below + 1) && areSame(below + 1);
  }

  /** Whether a line stands left of several that are set in alike. */
  boolean endsBlock(int below) {
    return below > 1
        && goesOn(below - 1)
        && areSame(below - 1)
        && indent(below) + DEPTH <= indent(below - 1);
  }

  private boolean goesOn(int line) {
    return line < lines.size() && breaks.get(line) == Break.NONE;
  }

  private int indent(int line) {
    return lines.get(line).indent();
  }
}
