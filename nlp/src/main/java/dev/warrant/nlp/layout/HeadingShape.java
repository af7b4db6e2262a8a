package dev.warrant.nlp.layout;

/** Whether a line looks like a heading by its letters alone. */
final class HeadingShape {

  private static final int MOST_WORDS = 9;

  private HeadingShape() {}

  /** A few words in capitals, more letters than digits, no colon but a last one. */
  static boolean inCapitals(CharSequence line) {
    int upper = 0;
    int digits = 0;
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (c == ':' && i + 1 < line.length()) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return upper >= 4 && upper > 2 * digits && words <= MOST_WORDS;
  }
}
