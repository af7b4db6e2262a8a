package dev.warrant.nlp.request;

import java.math.BigDecimal;

/**
 * A word, a number or a sign of a line.
 *
 * @param text lower case; initials without their full stops ({@code bid}); a number without commas
 *     and trailing zeros
 * @param value its value if it is a number in digits; {@code null} otherwise
 * @param start first offset into the line, inclusive
 * @param end last offset into the line, exclusive
 * @param glued whether it follows the token before it without a space
 */
record Token(String text, BigDecimal value, int start, int end, boolean glued) {
  boolean isNumber() {
    return value != null;
  }

  boolean isWord() {
    return value == null && Character.isLetter(text.charAt(0));
  }

  boolean is(String word) {
    return text.equals(word);
  }
}
