package dev.warrant.engine.report;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;

/**
 * How text may look where it is printed.
 *
 * @param colour whether colours may be used
 * @param unicode whether marks beyond ASCII may be used
 */
public record TextStyle(boolean colour, boolean unicode) {
  /** What a file gets: no colours. */
  public static final TextStyle PLAIN = new TextStyle(false, true);

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";

  String bold(String text) {
    return painted(BOLD, text);
  }

  String dim(String text) {
    return painted(DIM, text);
  }

  String recommendation(Recommendation recommendation, String text) {
    String colour =
        switch (recommendation) {
          case APPROVE -> GREEN;
          case MODIFY -> YELLOW;
          case DENY -> RED;
          case NOT_COVERED -> DIM;
        };
    return painted(BOLD + ";" + colour, text);
  }

  /**
   * @param favourable whether this standing speaks for approval
   */
  String standing(Status status, boolean favourable, String text) {
    if (status == Status.NOT_DOCUMENTED) {
      return painted(YELLOW, text);
    }
    return painted(favourable ? GREEN : RED, text);
  }

  /** The mark of a status: a check, a cross or a question mark. */
  String mark(Status status) {
    return switch (status) {
      case MET -> unicode ? "✓" : "+";
      case NOT_MET -> unicode ? "✗" : "x";
      case NOT_DOCUMENTED -> "?";
    };
  }

  /** Points to what would follow. */
  String arrow() {
    return unicode ? "→" : "->";
  }

  String ellipsis() {
    return unicode ? "…" : "...";
  }

  /** Our own words, which quote and pause in print, in the characters that may be used. */
  String spelled(String words) {
    return unicode
        ? words
        : words
            .replace('“', '"')
            .replace('”', '"')
            .replace('’', '\'')
            .replace('–', '-')
            .replace('×', 'x')
            .replace('÷', '/');
  }

  private String painted(String codes, String text) {
    return colour ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }
}
