package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads tables drawn with bars, or aligned with tabs and spaces. */
final class Tables {

  private static final int FEWEST_ALIGNED = 3;
  private static final int FEWEST_BARS = 2;

  /** A colon before a value; that of "Other information: (frequency, quantity)" closes a name. */
  private static final Pattern LABELLED = Pattern.compile(":(?! ?\\([^()]*\\)$)");

  private Tables() {}

  /** The index after the table that starts at a line; the same index where none does. */
  static int endOf(List<Line> lines, List<Break> breaks, int start) {
    int end = start;
    while (end < lines.size()
        && isBarred(lines.get(end))
        && (end == start || touches(breaks, end))) {
      end++;
    }
    if (end > start) {
      return end;
    }
    int barred = endOfDivided(lines, breaks, start);
    if (barred > start) {
      return barred;
    }
    int columns = Columns.count(lines.get(start).text());
    if (columns < FEWEST_ALIGNED || isListOfFields(lines.get(start))) {
      return start;
    }
    while (end < lines.size()
        && Columns.count(lines.get(end).text()) == columns
        && !isListOfFields(lines.get(end))
        && (end == start || touches(breaks, end))) {
      end++;
    }
    return end - start > 1 ? end : start;
  }

  /** A row of dashes that a bar divides, as it stands below the names of two columns. */
  private static boolean isRule(MappedText line) {
    return isSeparator(line) && bars(line) > 0 && line.text().indexOf("--") >= 0;
  }

  /** The index after rows that the same number of bars divides, though none stands around them. */
  private static int endOfDivided(List<Line> lines, List<Break> breaks, int start) {
    long bars = bars(lines.get(start).text());
    boolean ruled = start + 1 < lines.size() && isRule(lines.get(start + 1).text());
    int end = start;
    while (bars >= (ruled ? 1 : FEWEST_BARS)
        && end < lines.size()
        && bars(lines.get(end).text()) == bars
        && !isListOfFields(lines.get(end))
        && (end == start || touches(breaks, end))) {
      end++;
    }
    return end - start > 1 ? end : start;
  }

  private static long bars(MappedText line) {
    return line.text().chars().filter(c -> c == '|').count();
  }

  /** The rows of a table, each with the header row's cells. */
  static List<Block> rows(List<Line> table) {
    List<List<MappedText>> rows = new ArrayList<>();
    List<MappedText> texts = new ArrayList<>();
    boolean ruled = table.size() > 1 && isRule(table.get(1).text());
    boolean divided =
        bars(table.get(0).text()) >= (ruled ? 1 : FEWEST_BARS)
            && table.stream().allMatch(line -> bars(line.text()) == bars(table.get(0).text()));
    int headerRows = 0;
    for (Line line : table) {
      if (isSeparator(line.text())) {
        headerRows = headerRows == 0 ? rows.size() : headerRows;
      } else {
        rows.add(cells(line.text(), divided));
        texts.add(inner(line.text()).collapsed());
      }
    }
    boolean headed = headerRows == 1 || (headerRows == 0 && rows.size() > 1 && isHeader(rows));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<MappedText> columns = headed && i > 0 ? rows.get(0) : List.of();
      blocks.add(Block.row(texts.get(i), rows.get(i), columns));
    }
    return blocks;
  }

  private static boolean touches(List<Break> breaks, int line) {
    return breaks.get(line) == Break.NONE;
  }

  /** A line between bars, or the border that is drawn between two of them. */
  private static boolean isBarred(Line line) {
    return line.text().length() > 1
        && (line.text().charAt(0) == '|'
            || (line.text().charAt(0) == '+' && isSeparator(line.text())));
  }

  private static boolean isListOfFields(Line line) {
    return LABELLED.matcher(line.text()).find() || !Checkboxes.in(line.text()).isEmpty();
  }

  private static boolean isSeparator(MappedText line) {
    for (int i = 0; i < line.length(); i++) {
      if ("|-:+= ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A first row without a digit over rows with digits names the columns. */
  private static boolean isHeader(List<List<MappedText>> rows) {
    boolean digitsBelow = rows.get(1).stream().anyMatch(Tables::hasDigit);
    return digitsBelow && rows.get(0).stream().noneMatch(Tables::hasDigit);
  }

  private static boolean hasDigit(MappedText cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }

  private static MappedText inner(MappedText line) {
    int start = line.charAt(0) == '|' ? 1 : 0;
    int end = line.length();
    end -= end > start && line.charAt(end - 1) == '|' ? 1 : 0;
    return line.slice(start, end).strip();
  }

  private static List<MappedText> cells(MappedText line, boolean divided) {
    MappedText inner = inner(line);
    boolean barred = divided || line.charAt(0) == '|';
    List<MappedText> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      int width = barred ? (inner.charAt(i) == '|' ? 1 : 0) : gapAt(inner, i);
      if (width > 0) {
        cells.add(inner.slice(start, i).collapsed());
        start = i + width;
        i = start - 1;
      }
    }
    cells.add(inner.slice(Math.min(start, inner.length()), inner.length()).collapsed());
    return cells;
  }

  private static int gapAt(MappedText line, int i) {
    int end = i;
    boolean tab = false;
    while (end < line.length()
        && (MappedText.isSpace(line.charAt(end)) || line.charAt(end) == '|')) {
      tab |= line.charAt(end) != ' ';
      end++;
    }
    return tab || end - i >= 3 ? end - i : 0;
  }
}
