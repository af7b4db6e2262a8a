package dev.warrant.engine.report;

/** Words of a record made safe to print: a record may hold what would command a terminal. */
public final class PrintableText {
  private PrintableText() {}

  /**
   * The words on one line: white space runs are one space; control and direction-changing
   * characters, which a terminal would obey, are left out.
   */
  public static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            character -> {
              if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                appendSpace(line);
              } else if (printable(character)) {
                line.appendCodePoint(character);
              }
            });
    return line.toString().strip();
  }

  /** The words with a capital letter at their beginning. */
  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void appendSpace(StringBuilder line) {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private static boolean printable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** The line, cut after a word at {@code longest} characters or before, with an ellipsis. */
  static String cut(String line, int longest, String ellipsis) {
    int length = line.codePointCount(0, line.length());
    if (length <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest - ellipsis.length() - 1);
    int word = line.lastIndexOf(' ', end);
    boolean worthIt = word > end / 2;
    return line.substring(0, worthIt ? word : end).stripTrailing() + " " + ellipsis;
  }
}
