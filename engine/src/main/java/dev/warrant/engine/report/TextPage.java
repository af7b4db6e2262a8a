package dev.warrant.engine.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that fit a page of 80 columns. */
final class TextPage {
  /** Columns of the narrowest terminal in common use. */
  static final int WIDTH = 80;

  private static final int GAP = 2;

  private final StringBuilder text = new StringBuilder();

  /**
   * Words on the left, wrapped if they must be, and a note at the right end of their first line.
   */
  void entry(int indent, Painted lead, Painted words, Painted note) {
    int hang = indent + lead.columns();
    int room = WIDTH - hang - (note.text().isEmpty() ? 0 : GAP + note.columns());
    List<String> lines = wrap(words.text(), room);
    for (int index = 0; index < lines.size(); index++) {
      Painted line = words.with(lines.get(index));
      if (index == 0) {
        text.append(" ".repeat(indent)).append(lead).append(line);
        if (!note.text().isEmpty()) {
          text.append(" ".repeat(WIDTH - hang - line.columns() - note.columns())).append(note);
        }
      } else {
        text.append(" ".repeat(hang)).append(line);
      }
      text.append('\n');
    }
  }

  /** A paragraph, wrapped under its own first word. */
  void paragraph(int indent, Painted words) {
    entry(indent, Painted.NOTHING, words, Painted.NOTHING);
  }

  void blank() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** At least one line; a word longer than the room is divided. */
  private static List<String> wrap(String words, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : words.split(" ", -1)) {
      String rest = word;
      if (columns > 0 && columns + 1 + Painted.plain(rest).columns() > room) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      while (Painted.plain(rest).columns() > room) {
        int cut = rest.offsetByCodePoints(0, room);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(columns > 0 ? " " : "").append(rest);
      columns = Painted.plain(line.toString()).columns();
    }
    lines.add(line.toString());
    return lines;
  }
}
