package dev.warrant.engine.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small changes that can be made to the conditions of a rule. */
final class RuleChanges {
  /** Each comparison and its neighbour. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");

  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([A-Za-z]?)");

  /** What everything satisfies: it takes the place of what is left out. */
  private static final String ANYTHING = "true";

  private final String text;
  private final List<Token> tokens;
  private final List<Change> changes = new ArrayList<>();

  /**
   * One change.
   *
   * @param at offset in the file
   * @param before what stands there
   * @param after what is said instead; empty where it is left out
   * @param from offset at which the text to be replaced begins
   * @param to offset behind it
   * @param written what is put in its place
   * @param constraint offset at which the constraint around it begins; -1 if there is none
   */
  record Change(
      RuleMutant.Kind kind,
      int at,
      String before,
      String after,
      int from,
      int to,
      String written,
      int constraint) {
    /** One word in the place of another. */
    static Change ofWord(RuleMutant.Kind kind, Token word, String after, int constraint) {
      int start = word.start();
      int end = start + word.text().length();
      return new Change(kind, start, word.text(), after, start, end, after, constraint);
    }

    /** A stretch of a text with the change. */
    String in(String text, int start, int end) {
      return text.substring(start, from) + written + text.substring(to, end);
    }
  }

  private RuleChanges(String text, int from, int to) {
    this.text = text;
    this.tokens = Token.scan(text, from, to);
  }

  /**
   * The changes of a rule, in the order of their places.
   *
   * @param text its file
   * @param from offset after {@code when}
   * @param to offset of {@code then}
   */
  static List<Change> of(String text, int from, int to) {
    RuleChanges changes = new RuleChanges(text, from, to);
    changes.words();
    changes.exceptions();
    return changes.changes.stream()
        .sorted(Comparator.comparingInt(Change::at).thenComparing(Change::kind))
        .toList();
  }

  /** Numbers, comparisons, and what stands in the brackets of patterns and of lists. */
  private void words() {
    int constraint = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isPattern(i)) {
        constraint = constraints(i + 1);
      } else if (token.is(",") || token.is(";")) {
        constraint = startsConstraint(i) ? tokens.get(i + 1).start() : constraint;
      } else if (token.is("in") && is(i + 1, "(")) {
        values(i + 1, constraint);
      } else if (token.kind() == Token.Kind.NUMBER) {
        number(token, constraint);
      } else if (token.kind() == Token.Kind.SIGN && NEIGHBOURS.containsKey(token.text())) {
        String neighbour = NEIGHBOURS.get(token.text());
        changes.add(Change.ofWord(RuleMutant.Kind.COMPARISON, token, neighbour, constraint));
      }
    }
  }

  private boolean isPattern(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.NAME
        && Character.isUpperCase(token.text().charAt(0))
        && is(at + 1, "(");
  }

  /** Whether a comma stands between two constraints, not between values or arguments. */
  private boolean startsConstraint(int comma) {
    int depth = 0;
    for (int i = comma - 1; i > 0; i--) {
      if (tokens.get(i).is(")")) {
        depth++;
      } else if (tokens.get(i).is("(") && depth-- == 0) {
        return isPattern(i - 1);
      }
    }
    return false;
  }

  /** Notes each constraint of a pattern as one that may be left out; where the first begins. */
  private int constraints(int open) {
    int close = closing(open);
    List<Token> within = tokens.subList(open + 1, close);
    for (List<Token> constraint : TokenLists.separated(within, ",")) {
      boolean binds = constraint.size() > 1 && constraint.get(1).is(":");
      if (!binds) {
        int start = constraint.get(0).start();
        leaveOut(RuleMutant.Kind.CONSTRAINT, constraint, start, end(constraint), ANYTHING, start);
      }
    }
    return within.isEmpty() ? -1 : within.get(0).start();
  }

  private void values(int open, int constraint) {
    List<List<Token>> values = TokenLists.separated(tokens.subList(open + 1, closing(open)), ",");
    if (values.size() < 2) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      // A comma goes with the value.
      boolean first = i == 0;
      int from = first ? values.get(0).get(0).start() : end(values.get(i - 1));
      int to = first ? values.get(1).get(0).start() : end(values.get(i));
      leaveOut(RuleMutant.Kind.VALUE, values.get(i), from, to, "", constraint);
    }
  }

  private void leaveOut(
      RuleMutant.Kind kind, List<Token> words, int from, int to, String written, int constraint) {
    int start = words.get(0).start();
    String before = text.substring(start, end(words));
    changes.add(new Change(kind, start, before, "", from, to, written, constraint));
  }

  private static int end(List<Token> words) {
    Token last = words.get(words.size() - 1);
    return last.start() + last.text().length();
  }

  private void number(Token token, int constraint) {
    Matcher number = NUMBER.matcher(token.text());
    if (number.matches()) {
      BigDecimal value = new BigDecimal(number.group(1));
      for (BigDecimal other : List.of(value.subtract(value.ulp()), value.add(value.ulp()))) {
        String written = other.toPlainString() + number.group(2);
        changes.add(Change.ofWord(RuleMutant.Kind.NUMBER, token, written, constraint));
      }
    }
  }

  /** Each {@code not} that stands for itself, with all that it rules out. */
  private void exceptions() {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (depth == 0 && is(i, "not")) {
        int open = i + 1;
        while (open < tokens.size() && !is(open, "(")) {
          open++;
        }
        List<Token> exception = tokens.subList(i, closing(open) + 1);
        int start = tokens.get(i).start();
        leaveOut(RuleMutant.Kind.EXCEPTION, exception, start, end(exception), "", -1);
      }
    }
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private boolean is(int at, String sign) {
    return at < tokens.size() && tokens.get(at).is(sign);
  }
}
