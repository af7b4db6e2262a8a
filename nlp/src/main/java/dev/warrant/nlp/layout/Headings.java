package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the lines of a text that are headings, by their words, their looks and their neighbours.
 */
final class Headings {

  private static final int LONGEST = 90;
  private static final Pattern NAME_OF_ITEMS =
      Pattern.compile("\\p{Lu}[\\p{L}/&-]+(?: [\\p{L}/&-]+){0,2}:");

  private final List<Line> lines;
  private final List<Break> breaks;
  private final Wrapping wrapping;
  private final KnownLabels labels;

  Headings(List<Line> lines, List<Break> breaks, Wrapping wrapping, KnownLabels labels) {
    this.lines = lines;
    this.breaks = breaks;
    this.wrapping = wrapping;
    this.labels = labels;
  }

  /**
   * Whether the line at an index is a heading.
   *
   * @param line the line without the marker before it
   * @param listed whether a marker of a list stands before it
   */
  boolean isHeading(int i, Line line, boolean listed) {
    MappedText text = line.text();
    if (line.mark() == Line.Mark.HEADING) {
      return true;
    }
    if (namedLength(text) > LONGEST) {
      return false;
    }
    if (labels.isHeading(text) && !runsOn(i)) {
      return !listed || headsMoreThanAnItem(i, text);
    }
    boolean single = Columns.count(text) == 1 && !Wrapping.isTerminated(text);
    boolean underlined = isUnderlined(i) && !(listed && endsList(i));
    return single && (underlined || (!listed && (announcesList(i) || looksLikeOne(i, line))));
  }

  /** Whether a line names a list of what is asked for that begins right below it. */
  boolean announcesList(int i) {
    boolean over = i + 1 < lines.size() && breaks.get(i + 1) == Break.NONE;
    return over && labels.namesRequest(lines.get(i).text()) && isItem(lines.get(i + 1));
  }

  /** "Procedures:" over an item: a short name with a colon, and no end of a sentence. */
  boolean namesItems(int i) {
    MappedText text = lines.get(i).text();
    boolean over = i + 1 < lines.size() && breaks.get(i + 1) == Break.NONE;
    return over && NAME_OF_ITEMS.matcher(text).matches() && isItem(lines.get(i + 1));
  }

  /** Length of a name without the bracket that explains it, as forms print it behind one. */
  private static int namedLength(MappedText text) {
    int bracket = text.text().indexOf('(');
    boolean last = bracket > 0 && text.charAt(text.length() - 1) == ')';
    return last ? bracket : text.length();
  }

  /** Where all is in capitals, a line that fills the width and goes on below heads nothing. */
  boolean runsOn(int i) {
    return wrapping.inCapitals()
        && i + 1 < lines.size()
        && breaks.get(i + 1) == Break.NONE
        && lines.get(i).text().charAt(lines.get(i).text().length() - 1) != ':'
        && wrapping.goesOn(i + 1);
  }

  private boolean looksLikeOne(int i, Line line) {
    return headsList(i, line)
        || line.allBold()
        || (breaks.get(i) != Break.NONE
            && !wrapping.inCapitals()
            && HeadingShape.inCapitals(line.text()));
  }

  /** Whether a rule is drawn right below the line at an index. */
  boolean isUnderlined(int i) {
    return i + 1 < lines.size() && lines.get(i + 1).isRule() && breaks.get(i + 1) == Break.NONE;
  }

  /** Whether a line is the last item of a list that a rule closes. */
  private boolean endsList(int i) {
    return i > 0 && breaks.get(i) == Break.NONE && ListMarker.end(lines.get(i - 1).text()) > 0;
  }

  /** Whether capitals or a colon set a line off from a sentence that could run on into it. */
  boolean standsOut(MappedText text) {
    boolean colon = text.charAt(text.length() - 1) == ':';
    return colon || (!wrapping.inCapitals() && HeadingShape.inCapitals(text));
  }

  /** A short line that stands apart from what is above and close over a list heads that list. */
  private boolean headsList(int i, Line line) {
    MappedText text = line.text();
    boolean over = i + 1 < lines.size() && breaks.get(i + 1) == Break.NONE;
    if (!over || line.mark() == Line.Mark.ITEM || !HeadingShape.names(text)) {
      return false;
    }
    boolean stands = i == 0 || breaks.get(i) != Break.NONE || lines.get(i - 1).isRule();
    return stands && isItem(lines.get(i + 1)) && !startsWithBox(text);
  }

  private static boolean isItem(Line line) {
    return line.mark() == Line.Mark.ITEM
        || quotesItem(line)
        || startsWithBox(line.text())
        || (ListMarker.end(line.text()) > 0 && ListMarker.opensList(line.text()));
  }

  /** "3. HISTORY" over its text is a heading; "2) MRI" among other items is an item. */
  private boolean headsMoreThanAnItem(int i, MappedText text) {
    boolean last = i + 1 == lines.size();
    boolean neighbours =
        (!last && ListMarker.end(lines.get(i + 1).text()) > 0)
            || (last && i > 0 && ListMarker.end(lines.get(i - 1).text()) > 0);
    return !neighbours && standsOut(text);
  }

  /** Whether a check box opens a line. */
  static boolean startsWithBox(MappedText text) {
    List<Checkboxes.Box> boxes = Checkboxes.in(text.slice(0, Math.min(6, text.length())));
    return !boxes.isEmpty() && boxes.get(0).start() == 0;
  }

  /** Whether a line is an item of a list that is quoted. */
  static boolean quotesItem(Line line) {
    return line.mark() == Line.Mark.QUOTE && line.indent() > 1;
  }
}
