package dev.warrant.engine.rationale;

/** Small punctuation: texts of the guideline and of the record become sentences. */
final class Sentence {
  private Sentence() {}

  /** The text on one line, closed by a full stop if nothing closes it. */
  static String of(String text) {
    String line = onOneLine(text);
    boolean closed = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
    return closed ? line : line + ".";
  }

  /** The text on one line, closed by a question mark. */
  static String question(String text) {
    String line = phrase(text);
    return line.endsWith("?") ? line : line + "?";
  }

  /** The text with a capital letter at its beginning. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The text on one line, without a full stop. */
  static String phrase(String text) {
    String line = onOneLine(text);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** The phrase, shortened at a word if it is longer than so many characters. */
  static String cut(String text, int longest) {
    String line = phrase(text);
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    return line.substring(0, space > longest / 2 ? space : longest - 1) + " …";
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
