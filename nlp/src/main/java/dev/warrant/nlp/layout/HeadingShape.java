package dev.warrant.nlp.layout;

/** Whether a line looks like a heading by its letters alone. */
final class HeadingShape {

  private static final int MOST_WORDS = 9;
  private static final int MOST_TITLE_WORDS = 6;

  private HeadingShape() {}

  /** A few words that start with a capital, without digit, comma or full stop. */
  static boolean names(CharSequence line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c) || ".,;:?=+[]_".indexOf(c) >= 0) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
    }
    return Character.isUpperCase(line.charAt(0)) && words <= MOST_TITLE_WORDS;
  }

  /** A few words in capitals, no digit, no colon but a last one; a bracket aside. */
  static boolean inCapitals(CharSequence line) {
    int upper = 0;
    int words = 1;
    for (int i = 0; i < line.length() && line.charAt(i) != '('; i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      if (c == ':' && i + 1 < line.length()) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return upper >= 4 && words <= MOST_WORDS;
  }
}
