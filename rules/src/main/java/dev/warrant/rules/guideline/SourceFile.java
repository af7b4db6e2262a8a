package dev.warrant.rules.guideline;

import java.util.List;
import java.util.Objects;

/**
 * One file of a rulebook.
 *
 * @param path path as the user would write it
 * @param text its text, each line ended by a line feed alone
 */
public record SourceFile(String path, String text) {
  public SourceFile {
    Objects.requireNonNull(path, "path");
    text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The file's name without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without its folders and its last ending. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** A fault of the whole file, shown at its first line. */
  public RulebookFault fault(String message, String remedy) {
    return fault(1, 1, 1, message, remedy);
  }

  /**
   * A fault at a place of this file.
   *
   * @param line line, from 1
   * @param column column, from 1
   * @param width how many characters the caret underlines, at least 1
   */
  public RulebookFault fault(int line, int column, int width, String message, String remedy) {
    return new RulebookFault(
        path,
        line,
        column,
        Math.max(1, width),
        FaultKind.UNREADABLE_FILE,
        message,
        remedy,
        "",
        excerpt(line, column, width));
  }

  /**
   * A fault at a place of this file.
   *
   * @param offset offset of its first character in the text
   * @param width how many characters the caret underlines, at least 1
   */
  public RulebookFault faultAt(int offset, int width, String message, String remedy) {
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    return fault(line, before.length() - before.lastIndexOf('\n'), width, message, remedy);
  }

  private String excerpt(int line, int column, int width) {
    List<String> lines = text.lines().toList();
    if (line < 1 || line > lines.size()) {
      return "";
    }
    String shown = lines.get(line - 1).replace('\t', ' ');
    String number = Integer.toString(line);
    int start = Math.min(Math.max(column, 1), shown.length() + 1);
    int end = Math.min(start + Math.max(width, 1), Math.max(shown.length() + 1, start + 1));
    return number
        + " | "
        + shown
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + " ".repeat(start - 1)
        + "^".repeat(end - start)
        + "\n";
  }
}
