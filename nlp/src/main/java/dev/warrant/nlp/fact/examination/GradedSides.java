package dev.warrant.nlp.fact.examination;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grades behind the letter of a side: "R 5/5, L 4/5", "AJ R 2+ L 0". That letter and number are no
 * nerve root.
 */
final class GradedSides {
  private static final String GRADE = "[0-5]\\s?[+-]?(?:\\s?/\\s?[0-5]\\+?)?";

  private static final Pattern GRADED =
      Pattern.compile("\\b([LR])(\\s?)(" + GRADE + ")(?![\\w%/-])");

  /** What follows a grade and no number of a root: a sign, or what it is out of. */
  private static final Pattern SURELY_GRADE = Pattern.compile("[0-5]\\s?(?:[+-]|/).*");

  private static final Pattern RIGHT = Pattern.compile("\\bR(\\s?)[0-5](?![\\d])");

  private static final String SIDE = "(?:on\\s)?(?:the\\s)?(?:L|R|left|right|lt|rt)";

  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "\\W*(?:" + SIDE + "[\\s:=]*" + GRADE + "|" + GRADE + "\\s(?:" + SIDE + "))\\W*",
          Pattern.CASE_INSENSITIVE);

  private GradedSides() {}

  /** Whether words are a side and its grade, and nothing else. */
  static boolean areAll(String words) {
    return OTHER_SIDE.matcher(words).matches();
  }

  /**
   * The words with blanks for such grades, so that the letter stands for its side alone.
   *
   * @param context the statement that they are part of: "L 1" is a side where "R 2" stands beside
   *     it
   */
  static String apart(String words, String context) {
    if (words.indexOf('L') < 0 && words.indexOf('R') < 0) {
      return words;
    }
    Matcher right = RIGHT.matcher(context);
    boolean ofSides = right.find();
    boolean spaced = ofSides && !right.group(1).isEmpty();
    return GRADED
        .matcher(words)
        .replaceAll(
            found -> {
              boolean apart = !found.group(2).isEmpty();
              boolean side =
                  found.group(1).equals("R")
                      || (apart && SURELY_GRADE.matcher(found.group(3)).matches())
                      || (ofSides && spaced == apart);
              return side
                  ? found.group(1) + " ".repeat(found.group().length() - 1)
                  : Matcher.quoteReplacement(found.group());
            });
  }
}
