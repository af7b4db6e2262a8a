package dev.warrant.nlp.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that opens a line of orders: {@code Rx #2 OxyContin 40 mg}, {@code Request #1}. */
public final class OrderNumber {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:rx|request|order|script|item|medication|drug|service|procedure)"
              + "(?: ?#|\\.|(?: no\\.?| number)? ?(?=\\d{1,2}(?: of \\d{1,2})?:))\\d{1,2}\\b(?: of \\d{1,2})?:?\\s*",
          Pattern.CASE_INSENSITIVE);

  private OrderNumber() {}

  /**
   * Where the words of the order begin; 0 if no such number opens the line.
   *
   * @param line without white space at its start
   */
  public static int end(CharSequence line) {
    Matcher opening = OPENING.matcher(line);
    return opening.lookingAt() ? opening.end() : 0;
  }
}
