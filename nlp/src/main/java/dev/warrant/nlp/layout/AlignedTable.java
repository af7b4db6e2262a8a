package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that spaces align: its columns are where the names in its header start. What starts under
 * no name goes on with the cell before it.
 */
final class AlignedTable {
  private static final int GAP = 2;
  private static final int SLACK = 2;
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_OF_TWO = 2;
  private static final int LONGEST_NAME = 44;

  /** "Item No.", "Qty req.": names that a full stop shortens. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:\\p{L}+(?:\\.? |/)){0,2}\\p{L}{2,5}\\.");

  private static final Pattern DOSED =
      Pattern.compile("\\(\\d{1,3}\\)|\\d ?(?:mg|mcg|%)|\\d/\\d{3}", Pattern.CASE_INSENSITIVE);

  private final List<Piece> header;

  /** A stretch of a line between wide gaps, and the column it starts in. */
  private record Piece(MappedText text, int column) {}

  private AlignedTable(List<Piece> header) {
    this.header = header;
  }

  /** The index after the table that a line heads; the same index where it heads none. */
  static int endOf(List<Line> lines, List<Break> breaks, int start) {
    AlignedTable table = new AlignedTable(pieces(lines.get(start)));
    if (!table.isHeader()) {
      return start;
    }
    int end = start + 1;
    int rows = 0;
    int widest = 0;
    while (end < lines.size() && breaks.get(end) == Break.NONE) {
      if (!(lines.get(end).isRule() && rows == 0) && !table.holds(lines.get(end))) {
        break;
      }
      rows += lines.get(end).isRule() ? 0 : 1;
      widest = Math.max(widest, pieces(lines.get(end)).size());
      end++;
    }
    int fewest = table.header.size() == FEWEST_COLUMNS - 1 ? FEWEST_OF_TWO : 1;
    // Names and values in two columns below a longer line are no table under that line.
    boolean filled = table.header.size() <= FEWEST_COLUMNS || widest >= FEWEST_COLUMNS;
    return rows >= fewest && filled ? end : start;
  }

  /** The rows of a table, its header first. */
  static List<Block> rows(List<Line> lines) {
    AlignedTable table = new AlignedTable(pieces(lines.get(0)));
    List<MappedText> names = table.header.stream().map(piece -> piece.text().collapsed()).toList();
    List<Block> rows = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isRule()) {
        List<MappedText> columns = rows.isEmpty() ? List.of() : names;
        List<MappedText> cells = rows.isEmpty() ? names : table.cells(line);
        rows.add(Block.row(line.text().collapsed(), cells, columns));
      }
    }
    return rows;
  }

  /** Names are short and have neither digits to speak of nor colons. */
  private boolean isHeader() {
    return header.size() >= FEWEST_COLUMNS - 1
        && (header.size() >= FEWEST_COLUMNS || header.get(1).text().text().indexOf(',') < 0)
        && header.stream()
            .map(piece -> piece.text().text())
            .allMatch(
                name ->
                    name.length() <= LONGEST_NAME
                        && name.indexOf(':') < 0
                        && name.indexOf('[') < 0
                        && name.charAt(0) != '|'
                        && !isDosed(name)
                        && Character.isLetter(firstLetterOrDigit(name))
                        && (name.endsWith("?")
                            || ABBREVIATED.matcher(name).matches()
                            || !Wrapping.isTerminated(name)));
  }

  /** "Soma 350 (60)" names no column. */
  private static boolean isDosed(String name) {
    return DOSED.matcher(name).find();
  }

  private static char firstLetterOrDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        return name.charAt(i);
      }
    }
    return name.startsWith("#") ? 'n' : '0';
  }

  private boolean holds(Line line) {
    List<Piece> pieces = pieces(line);
    long aligned = pieces.stream().filter(piece -> under(piece) >= 0).count();
    boolean two = header.size() == FEWEST_COLUMNS - 1;
    return aligned >= 2 && aligned * 2 > pieces.size() && (!two || pieces.size() == 2);
  }

  /** The column whose name starts where a piece does; -1 if none. */
  private int under(Piece piece) {
    for (int i = 0; i < header.size(); i++) {
      if (Math.abs(header.get(i).column() - piece.column()) <= SLACK) {
        return i;
      }
    }
    return -1;
  }

  private List<MappedText> cells(Line line) {
    int[] from = new int[header.size()];
    int[] to = new int[header.size()];
    int current = 0;
    for (Piece piece : cut(pieces(line))) {
      int column = under(piece);
      current = column >= 0 ? column : current;
      int start = piece.column() - line.indent();
      from[current] = to[current] == 0 ? start : from[current];
      to[current] = start + piece.text().length();
    }
    List<MappedText> cells = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      cells.add(line.text().slice(from[i], to[i]).collapsed());
    }
    return cells;
  }

  /** The pieces, cut where one runs on by a single space into a column of its own. */
  private List<Piece> cut(List<Piece> pieces) {
    List<Piece> cut = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int next = i + 1 < pieces.size() ? pieces.get(i + 1).column() : Integer.MAX_VALUE;
      int at = under(piece) < 0 ? 0 : runsInto(piece, next);
      if (at > 0) {
        MappedText text = piece.text();
        cut.add(new Piece(text.slice(0, at - 1).strip(), piece.column()));
        cut.add(new Piece(text.slice(at, text.length()), piece.column() + at));
      } else {
        cut.add(piece);
      }
    }
    return cut;
  }

  /** Where within a piece a later column starts right behind a space; 0 if none does. */
  private int runsInto(Piece piece, int next) {
    for (Piece name : header) {
      int at = name.column() - piece.column();
      boolean within = at > SLACK && at < piece.text().length() && name.column() + SLACK < next;
      if (within && piece.text().charAt(at - 1) == ' ' && isNumber(piece.text(), at)) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isNumber(MappedText text, int from) {
    return text.text().chars().skip(from).allMatch(c -> Character.isDigit(c) || c == '#');
  }

  private static List<Piece> pieces(Line line) {
    MappedText text = line.text();
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i <= text.length()) {
      int gap = i < text.length() ? gapAt(text, i) : 0;
      if (gap > 0 || i == text.length()) {
        if (i > start) {
          pieces.add(new Piece(text.slice(start, i), line.indent() + start));
        }
        start = i + gap;
      }
      i += Math.max(1, gap);
    }
    return pieces;
  }

  private static int gapAt(MappedText line, int i) {
    int end = i;
    while (end < line.length() && MappedText.isSpace(line.charAt(end))) {
      end++;
    }
    return end - i >= GAP ? end - i : 0;
  }
}
