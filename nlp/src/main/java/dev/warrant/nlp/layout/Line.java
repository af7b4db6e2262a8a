package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.List;

/**
 * A line with words, its markup taken off.
 *
 * @param text the visible characters, stripped at both ends; columns keep their spaces
 * @param indent columns before the first visible character
 * @param bold spans of {@code text} set in bold
 * @param mark what the markup said of the line
 * @param gap what lies above it
 */
record Line(MappedText text, int indent, List<Span> bold, Mark mark, Gap gap) {

  /** What markup says of a line. */
  enum Mark {
    /** Nothing. */
    NONE,
    /** A heading: {@code ###}, {@code <h2>}, or a line framed in stars or dashes. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** Quoted with {@code >}. */
    QUOTE,
    /** A row of dashes or the like, without words. */
    RULE
  }

  Line {
    bold = List.copyOf(bold);
  }

  boolean isRule() {
    return mark == Mark.RULE;
  }

  /** What stands on it from an offset on, the space before that left out. */
  Line from(int offset) {
    int start = offset;
    while (start < text.length() && MappedText.isSpace(text.charAt(start))) {
      start++;
    }
    return new Line(
        text.slice(start, text.length()),
        indent + start,
        OpenBlock.within(bold, start, text.length()),
        mark,
        gap);
  }

  Line withGap(Gap other) {
    return new Line(text, indent, bold, mark, other);
  }

  Line withMark(Mark other) {
    return new Line(text, indent, bold, other, gap);
  }

  /** Whether the whole line is set in bold. */
  boolean allBold() {
    return bold.size() == 1 && bold.get(0).start() == 0 && bold.get(0).end() >= text.length() - 1;
  }
}
