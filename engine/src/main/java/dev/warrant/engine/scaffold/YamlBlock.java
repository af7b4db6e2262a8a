package dev.warrant.engine.scaffold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to a block of a YAML file and leaves every other character as its author wrote it. */
final class YamlBlock {
  private static final Pattern NOTHING =
      Pattern.compile("\\s*+(?:\\[\\s*+]|\\{\\s*+})?+\\s*+(?:#.*+)?+");

  private YamlBlock() {}

  /**
   * A text with an addition.
   *
   * @param text the whole text
   * @param line line on which the addition begins, from 1
   */
  record Extended(String text, int line) {}

  /**
   * Puts an entry at the end of what stands under a key of the first level.
   *
   * @param entry whole lines, indented by two spaces
   * @throws CannotScaffold if what stands there is written on one line
   */
  static Extended append(String file, String text, String key, String entry) throws CannotScaffold {
    String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    List<String> lines = whole.lines().toList();
    int start = lineOf(lines, key);
    if (start < 0) {
      return new Extended(whole + "\n" + key + ":\n" + entry, lines.size() + 3);
    }
    String behind = lines.get(start).substring(key.length() + 1);
    Matcher nothing = NOTHING.matcher(behind);
    if (!nothing.matches()) {
      throw new CannotScaffold(
          "What stands under \""
              + key
              + "\" in "
              + file
              + " is written on one line, and cannot be added to. Write one entry a line.");
    }
    int end = endOf(lines, start);
    StringBuilder extended = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      boolean empty = i == start && end == start + 1;
      extended.append(empty ? key + ":" : lines.get(i)).append('\n');
      if (i == end - 1) {
        extended.append(indented(entry, indent(lines, start, end)));
      }
    }
    return new Extended(extended.toString(), end + 1);
  }

  private static int lineOf(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i;
      }
    }
    return -1;
  }

  /** The line behind the last that belongs to the block; a comment at the margin does not. */
  private static int endOf(List<String> lines, int start) {
    int end = start + 1;
    for (int i = start + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(" ") || line.startsWith("-")) {
        end = line.isBlank() ? end : i + 1;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        return end;
      }
    }
    return end;
  }

  private static String indent(List<String> lines, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        return line.substring(0, line.length() - line.stripLeading().length());
      }
    }
    return "  ";
  }

  private static String indented(String entry, String indent) {
    StringBuilder indented = new StringBuilder();
    entry.lines().forEach(line -> indented.append(indent).append(line.substring(2)).append('\n'));
    return indented.toString();
  }
}
