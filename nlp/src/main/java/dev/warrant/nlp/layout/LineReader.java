package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a text into lines and takes Markdown and HTML remnants off them, in one pass. */
final class LineReader {

  private static final int TAB = 4;
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>(?!>)");

  private final String text;
  private final boolean quotesLines;
  private final List<Line> lines = new ArrayList<>();

  private MappedText.Builder line = new MappedText.Builder();
  private List<Span> bold = new ArrayList<>();
  private Line.Mark mark = Line.Mark.NONE;
  private int boldStart = -1;
  private int indent;
  private boolean anyCharacter;
  private int empties;
  private int spaced;
  private boolean page;
  private boolean afterRow;

  private LineReader(String text) {
    this.text = text;
    this.quotesLines = QUOTED_LINE.matcher(text).find();
  }

  /** The lines with words or rules, in order. */
  static List<Line> read(String text) {
    return new LineReader(text).read();
  }

  private List<Line> read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        endLine();
        page |= c == '\f';
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
      } else {
        i = readWithin(c, i);
      }
    }
    endLine();
    return lines;
  }

  private int readWithin(char c, int at) {
    anyCharacter = true;
    if (c == '<') {
      Optional<HtmlTag> tag = HtmlTag.at(text, at);
      if (tag.isPresent()) {
        return readTag(tag.get(), at);
      }
    }
    if (line.length() == 0) {
      int after = readMarker(c, at);
      if (after > at) {
        return after;
      }
    }
    if (c == '*' || c == '_') {
      return readEmphasis(c, at);
    }
    if (c == '&') {
      return readEntity(at);
    }
    append(c, at);
    return at + 1;
  }

  private int readTag(HtmlTag tag, int at) {
    if (tag.breaksLine()) {
      if (line.length() > 0) {
        endLine();
      }
      empties = tag.paragraph() ? Math.max(empties, 1) : empties;
      anyCharacter = true;
      afterRow = tag.row();
      mark = tag.heading() ? Line.Mark.HEADING : tag.item() ? Line.Mark.ITEM : mark;
    } else if (tag.startsCell() && line.length() > 0) {
      line.append('\t', at);
    } else if (tag.bold()) {
      toggleBold(!tag.closing());
    }
    return tag.end();
  }

  /** Takes a leading {@code ###} or {@code >} off; gives the offset after it, or the same. */
  private int readMarker(char c, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c && end - at < 7) {
      end++;
    }
    if (c == '>') {
      mark = end - at > 1 ? markOfArrow(end) : Line.Mark.QUOTE;
      return end;
    }
    boolean hashes =
        c == '#' && end - at <= 6 && end + 1 < text.length() && text.charAt(end) == ' ';
    if (hashes && (end - at > 1 || Character.isLetter(text.charAt(end + 1)))) {
      mark = Line.Mark.HEADING;
      return end;
    }
    return at;
  }

  /** Two of them mark a heading or an item, but in a text that quotes lines with one. */
  private Line.Mark markOfArrow(int end) {
    if (headsInCapitals(end)) {
      return Line.Mark.HEADING;
    }
    return quotesLines ? Line.Mark.QUOTE : Line.Mark.ITEM;
  }

  /** {@code >> INTERVAL HX}: words in capitals, up to a gap or bracket, and no label of a value. */
  private boolean headsInCapitals(int from) {
    int capitals = 0;
    int gap = 0;
    for (int i = from; i < text.length() && !isLineBreak(text.charAt(i)); i++) {
      char c = text.charAt(i);
      gap = MappedText.isSpace(c) ? gap + 1 : 0;
      if (c == '(' || c == '[' || (gap > 2 && capitals > 0)) {
        return capitals > 2 && !anyBehind(i, ':');
      }
      if (c == ':' || (Character.isLowerCase(c) && text.charAt(i - 1) != '\'')) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 2;
  }

  private boolean anyBehind(int from, char wanted) {
    for (int i = from; i < text.length() && !isLineBreak(text.charAt(i)); i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes a pair of emphasis marks off, or leaves other stars as they are; gives the offset after.
   */
  private int readEmphasis(char c, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c && end - at < 4) {
      end++;
    }
    int width = end - at;
    boolean opens = isWordish(end) && !isWordish(at - 1);
    boolean closes = at > 0 && !MappedText.isSpace(text.charAt(at - 1)) && !isAlphanumeric(end);
    boolean paired = width > 1 || (opens ? closesLater(c, end) : openedBefore(c, at));
    if (width > 3 || (!opens && !closes) || !paired) {
      for (int i = at; i < end; i++) {
        append(c, i);
      }
      return end;
    }
    if (width > 1) {
      toggleBold(boldStart < 0);
    }
    return end;
  }

  private boolean closesLater(char c, int from) {
    int limit = Math.min(text.length(), from + 2000);
    for (int i = from; i < limit && !isLineBreak(text.charAt(i)); i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean openedBefore(char c, int at) {
    int limit = Math.max(0, at - 2000);
    for (int i = at - 1; i >= limit && !isLineBreak(text.charAt(i)); i--) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private int readEntity(int at) {
    if (text.startsWith("&nbsp;", at)) {
      append(' ', at);
      return at + 6;
    }
    append('&', at);
    return text.startsWith("&amp;", at) ? at + 5 : at + 1;
  }

  private void append(char c, int at) {
    if (isInvisible(c)) {
      return;
    }
    if (line.length() == 0 && MappedText.isSpace(c)) {
      indent += c == '\t' ? TAB : 1;
      return;
    }
    line.append(c, at);
  }

  private void toggleBold(boolean on) {
    if (on) {
      boldStart = line.length();
    } else if (boldStart >= 0) {
      if (line.length() > boldStart) {
        bold.add(new Span(boldStart, line.length()));
      }
      boldStart = -1;
    }
  }

  private void endLine() {
    MappedText visible = LetterSpacing.closed(line.build().strip());
    if (visible.isEmpty()) {
      if (afterRow) {
        afterRow = false;
      } else if (anyCharacter) {
        spaced++;
      } else {
        empties++;
      }
    } else {
      lines.add(lineOf(visible));
      empties = 0;
      spaced = 0;
      page = false;
    }
    line = new MappedText.Builder();
    bold = new ArrayList<>();
    boldStart = -1;
    mark = Line.Mark.NONE;
    indent = 0;
    anyCharacter = false;
  }

  private Line lineOf(MappedText visible) {
    Gap gap = lines.isEmpty() ? Gap.NONE : new Gap(empties, spaced, page);
    if (Rules.isRule(visible)) {
      return new Line(visible, indent, List.of(), Line.Mark.RULE, gap);
    }
    Span words = Rules.withoutFrame(visible);
    boolean framed = words.length() < visible.length();
    List<Span> within = new ArrayList<>();
    for (Span span : bold) {
      int start = Math.max(0, span.start() - words.start());
      int end = Math.min(words.length(), span.end() - words.start());
      if (start < end) {
        within.add(new Span(start, end));
      }
    }
    return new Line(
        visible.slice(words.start(), words.end()),
        indent,
        within,
        framed ? Line.Mark.HEADING : mark,
        gap);
  }

  private boolean isWordish(int at) {
    return at >= 0
        && at < text.length()
        && !MappedText.isSpace(text.charAt(at))
        && text.charAt(at) != '|';
  }

  private boolean isAlphanumeric(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
