package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.examination.SignPart.Value;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reflexes in grades of four: "2+", "1/4". */
final class ReflexGrades {
  private static final Pattern REFLEX_GRADE =
      Pattern.compile("(?<![\\w.])([0-4])\\+?(?:\\s?/\\s?4(?!\\+))?(?![\\w%°]|\\.\\d)");

  private ReflexGrades() {}

  /** How many grades words give. */
  static long count(String words) {
    return REFLEX_GRADE.matcher(words).results().count();
  }

  /**
   * What the grades say. Low on one side is a sign; low and even may be how the person is made.
   *
   * @param words the words in which grades may stand
   * @param start where those words begin in the statement
   * @param placed whether a reflex or a side is named
   * @param even whether it is said, from a place of the statement on, that the reflexes are even
   */
  static Optional<Value> of(String words, int start, boolean placed, IntPredicate even) {
    Matcher grades = REFLEX_GRADE.matcher(words);
    int lowest = Integer.MAX_VALUE;
    int highest = -1;
    int at = -1;
    int count = 0;
    while (grades.find()) {
      int grade = grades.group(1).charAt(0) - '0';
      if (grade < lowest) {
        lowest = grade;
        at = start + grades.start();
      }
      highest = Math.max(highest, grade);
      count++;
    }
    if (count == 0) {
      return Optional.empty();
    }
    if (lowest >= 2) {
      return Optional.of(new Value(false, at));
    }
    boolean alike = (count > 1 && lowest == highest) || even.test(at);
    return alike || !placed ? Optional.empty() : Optional.of(new Value(true, at));
  }
}
