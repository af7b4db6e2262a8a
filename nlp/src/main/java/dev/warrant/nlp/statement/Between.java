package dev.warrant.nlp.statement;

/** Whether what stands between two places of a statement is of no weight for what relates them. */
public final class Between {
  private Between() {}

  /** Whether each word of a stretch is one of a relation, and each mark one of those given. */
  public static boolean only(Statement statement, String relation, int from, int to, String marks) {
    return only(statement, from, to, marks, (start, end) -> statement.says(relation, start, end));
  }

  /** Whether each word of a stretch is of no weight, and each mark one of those given. */
  public static boolean only(
      Statement statement, int from, int to, String marks, Weightless words) {
    String text = statement.text();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        int end = wordEnd(text, at, to);
        if (!words.holds(at, end)) {
          return false;
        }
        at = end;
      } else if (Character.isWhitespace(c)
          || Character.isDigit(c)
          || (marks.indexOf(c) >= 0 && !endsSentence(text, at, to))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(String text, int at, int to) {
    return text.charAt(at) == '.' && at + 1 < to && Character.isWhitespace(text.charAt(at + 1));
  }

  /** Whether a word is of no weight. */
  @FunctionalInterface
  public interface Weightless {
    boolean holds(int start, int end);
  }
}
