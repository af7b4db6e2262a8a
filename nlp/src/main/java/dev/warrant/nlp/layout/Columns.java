package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line at the gaps and bars that set several things side by side on it. */
final class Columns {

  private static final int WIDE = 4;
  private static final int GAP = 3;

  /** Fields side by side are short; running text under a label is not. */
  private static final int LONGEST_FIELD = 60;

  private static final Pattern DATE = Pattern.compile("\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?");

  private Columns() {}

  /** The pieces side by side, in order; the whole line where there is only one. */
  static List<MappedText> of(MappedText line, KnownLabels labels) {
    List<int[]> cuts = gaps(line);
    List<MappedText> pieces = new ArrayList<>();
    int start = 0;
    for (int[] cut : cuts) {
      addPiece(pieces, line, start, cut[0], labels);
      start = cut[1];
    }
    addPiece(pieces, line, start, line.length(), labels);
    return pieces;
  }

  /** "Rx: Norco 10/325 1 tid #90": one label, and details set off by gaps. */
  static boolean areOneField(List<MappedText> pieces, KnownLabels labels) {
    boolean labelled = pieces.get(0).text().indexOf(':') > 0;
    boolean others =
        pieces.subList(1, pieces.size()).stream()
            .anyMatch(piece -> piece.text().indexOf(':') >= 0 || labels.fieldLabelAt(piece, 0));
    return labelled && !others && !labels.fieldLabelAt(pieces.get(0), 0);
  }

  /** "04/22/2015 70% for nine weeks": a date, and what happened on it. */
  static boolean areDatedEntry(List<MappedText> pieces, KnownLabels labels) {
    return pieces.size() == 2
        && DATE.matcher(pieces.get(0)).matches()
        && !labels.labelAt(pieces.get(1), 0)
        && pieces.get(1).text().indexOf(':') < 0;
  }

  /** A line's pieces between wide gaps alone, as a table aligned by spaces has them. */
  static int count(MappedText line) {
    return gaps(line).size() + 1;
  }

  private static void addPiece(
      List<MappedText> pieces, MappedText line, int start, int end, KnownLabels labels) {
    MappedText piece = line.slice(start, end).strip();
    if (piece.isEmpty()) {
      return;
    }
    boolean value = !pieces.isEmpty() && piece.charAt(0) == ':';
    if (value || (!pieces.isEmpty() && isLabelAlone(pieces.get(pieces.size() - 1)))) {
      int labelStart = start - 1;
      MappedText label = pieces.remove(pieces.size() - 1);
      while (labelStart > 0 && line.rawAt(labelStart) > label.rawAt(0)) {
        labelStart--;
      }
      pieces.add(line.slice(labelStart, end).strip());
      return;
    }
    if (!labels.fieldLabelAt(piece, 0)) {
      pieces.add(piece);
      return;
    }
    int from = 0;
    boolean colon = false;
    for (int i = 1; i < piece.length(); i++) {
      colon |= piece.charAt(i - 1) == ':';
      boolean wordStart =
          colon && piece.charAt(i - 1) == ' ' && Character.isUpperCase(piece.charAt(i));
      if (wordStart && i - from <= LONGEST_FIELD && labels.fieldLabelAt(piece, i)) {
        pieces.add(piece.slice(from, i).strip());
        from = i;
        colon = false;
      }
    }
    pieces.add(piece.slice(from, piece.length()).strip());
  }

  /** A label whose value stands in the next column. */
  private static boolean isLabelAlone(MappedText piece) {
    return piece.charAt(piece.length() - 1) == ':';
  }

  private static List<int[]> gaps(MappedText line) {
    List<int[]> found = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      if (!isGapPart(line, i)) {
        i++;
        continue;
      }
      int end = i;
      boolean tabOrBar = false;
      while (end < line.length() && isGapPart(line, end)) {
        tabOrBar |= line.charAt(end) == '\t' || line.charAt(end) == '|';
        end++;
      }
      int width = end - i;
      boolean afterStop = i > 0 && Wrapping.isTerminated(line.subSequence(i - 1, i));
      if (i > 0
          && end < line.length()
          && (tabOrBar || width >= WIDE || (width == GAP && !afterStop))) {
        found.add(new int[] {i, end, tabOrBar || width >= WIDE ? 1 : 0});
      }
      i = end;
    }
    if (found.size() < 2) {
      found.removeIf(gap -> gap[2] == 0);
    }
    return found;
  }

  private static boolean isGapPart(MappedText line, int i) {
    char c = line.charAt(i);
    if (c == '|') {
      return i > 0
          && i + 1 < line.length()
          && line.charAt(i - 1) == ' '
          && line.charAt(i + 1) == ' ';
    }
    return MappedText.isSpace(c) && hasNeighbourGap(line, i);
  }

  /** A single space belongs to a gap only beside a bar, another space or a tab. */
  private static boolean hasNeighbourGap(MappedText line, int i) {
    return line.charAt(i) == '\t' || widens(line, i - 1) || widens(line, i + 1);
  }

  private static boolean widens(MappedText line, int i) {
    return i >= 0 && i < line.length() && (MappedText.isSpace(line.charAt(i)) || isBar(line, i));
  }

  private static boolean isBar(MappedText line, int i) {
    return line.charAt(i) == '|'
        && i > 0
        && i + 1 < line.length()
        && line.charAt(i - 1) == ' '
        && line.charAt(i + 1) == ' ';
  }
}
