package dev.warrant.nlp.layout;

/** Whether a line looks like a heading by its letters alone. */
final class HeadingShape {

  private static final int MOST_WORDS = 9;

  private HeadingShape() {}

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
