package dev.warrant.nlp.statement;

/** How the words of a statement are set apart in the source that it was read from. */
public final class Gaps {
  /** In the source, what stands further apart than a space is set apart. */
  private static final int GAP = 2;

  private Gaps() {}

  /** Whether a mark, a gap or the end sets what stands before a place off from what follows. */
  public static boolean setOff(Statement statement, int at) {
    String text = statement.text();
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length()
        || ":.|-=".indexOf(text.charAt(next)) >= 0
        || startApart(statement, next);
  }

  /** Whether the clause ends at a place, or a mark sets off what follows. */
  public static boolean closes(Statement statement, int at) {
    String rest = statement.text().substring(at).stripLeading();
    return rest.isEmpty() || ".,;|)".indexOf(rest.charAt(0)) >= 0;
  }

  /** Whether a gap or the bar of a table stands right before a place. */
  public static boolean startApart(Statement statement, int at) {
    int before = at - 1;
    while (before >= 0 && statement.text().charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && (statement.text().charAt(before) == '|'
            || statement.rawAt(at) - statement.rawAt(before) > GAP);
  }
}
