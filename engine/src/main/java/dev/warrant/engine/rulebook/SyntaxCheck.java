package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out why a rule cannot be read. The parser says where it gave up, which is seldom where the
 * slip is: most slips are a bracket, a comma, a quotation mark or a word of the rule's frame.
 */
final class SyntaxCheck {
  private static final List<String> FRAME = List.of("when", "then", "end");
  private static final String CURLY = "“”„‟«»‘’‚‛";

  /** Signs that authors write for a comparison, and what is meant. */
  private static final Map<String, String> MEANT =
      Map.of("=>", ">=", "=<", "<=", "<>", "!=", "===", "==", "=", "==", "≤", "<=", "≥", ">=");

  /** Words that stand between two values, so that no comma belongs beside them. */
  private static final Set<String> JOINTS =
      Set.of("in", "not", "contains", "excludes", "matches", "memberOf", "and", "or", "exists");

  private final SourceFile source;
  private final List<Token> tokens;
  private final int end;

  /**
   * @param start offset at which the rule begins
   * @param end offset at which the next one does
   */
  SyntaxCheck(SourceFile source, int start, int end) {
    this.source = source;
    this.tokens = Token.scan(source.text(), start, end);
    this.end = end;
  }

  /** The likeliest cause; empty if the rule looks well formed. */
  Optional<RulebookFault> cause() {
    return quotes()
        .or(this::frame)
        .or(() -> brackets(0, tokens.size()))
        .or(this::conditions)
        .or(this::afterEnd);
  }

  private Optional<RulebookFault> quotes() {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.SIGN && CURLY.contains(token.text())) {
        return fault(
            token,
            "A curly quotation mark cannot be read.",
            "Write the straight one: \". Word processors put curly ones in its place.");
      }
      if (token.kind() == Token.Kind.STRING && token.text().indexOf('\n') >= 0) {
        return fault(
            new Token(Token.Kind.SIGN, "\"", token.start()),
            "The text that begins here has no end on its line.",
            "A quotation mark is missing: here, or before this place on the line.");
      }
    }
    return Optional.empty();
  }

  /** {@code rule "name" … when … then … end}. */
  private Optional<RulebookFault> frame() {
    if (tokens.isEmpty() || !tokens.get(0).is("rule")) {
      return strayRule();
    }
    if (tokens.size() < 2 || tokens.get(1).kind() != Token.Kind.STRING) {
      return fault(
          tokens.get(0), "The rule has no name.", "Write its name in quotes: rule \"a sentence\".");
    }
    int at = 2;
    for (String word : FRAME) {
      int found = find(word, at);
      if (found < 0) {
        return missing(word, at);
      }
      at = found + 1;
    }
    return Optional.empty();
  }

  /** A rule whose first word is misspelt looks like a part of what stands before it. */
  private Optional<RulebookFault> strayRule() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NAME
          && tokens.get(i + 1).kind() == Token.Kind.STRING
          && startsLine(token)) {
        return fault(token, "\"" + token.text() + "\" should be \"rule\".", "");
      }
    }
    return Optional.empty();
  }

  private Optional<RulebookFault> missing(String word, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean near =
          token.kind() == Token.Kind.NAME
              && NearestName.to(token.text(), List.of(word)).isPresent()
              && !FRAME.contains(token.text())
              && startsLine(token);
      if (near) {
        return fault(token, "\"" + token.text() + "\" should be \"" + word + "\".", "");
      }
    }
    String what =
        switch (word) {
          case "when" -> "The rule has no \"when\" before its conditions.";
          case "then" -> "The rule has no \"then\" before its conclusion.";
          default -> "The rule has no \"end\".";
        };
    return fault(
        tokens.get(0),
        what,
        "A rule is written: rule \"its name\", @criterion, @passage, when, its conditions, then,"
            + " its conclusion, end.");
  }

  private boolean startsLine(Token token) {
    int line = source.text().lastIndexOf('\n', token.start() - 1) + 1;
    return source.text().substring(line, token.start()).isBlank();
  }

  private int find(String word, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Brackets close before the frame goes on. */
  private Optional<RulebookFault> brackets(int from, int to) {
    Deque<Token> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        open.push(token);
      } else if (token.is(")")) {
        if (open.isEmpty()) {
          return fault(
              token,
              "This bracket closes nothing.",
              "Take it out, or add the \"(\" it belongs to.");
        }
        open.pop();
      } else if (!open.isEmpty()
          && token.kind() == Token.Kind.NAME
          && FRAME.contains(token.text())) {
        return neverClosed(open.peekLast());
      }
    }
    return open.isEmpty() ? Optional.empty() : neverClosed(open.peekLast());
  }

  private Optional<RulebookFault> neverClosed(Token bracket) {
    return fault(
        bracket, "This bracket is never closed.", "Add a \")\" where that ends which it encloses.");
  }

  private Optional<RulebookFault> conditions() {
    int when = find("when", 0);
    int then = find("then", Math.max(when, 0));
    if (when < 0 || then < 0) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = when + 1; i < then; i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      Optional<RulebookFault> found = comparison(i).or(() -> values(token, next));
      if (found.isEmpty() && depth == 0) {
        found = colon(token, next);
      } else if (found.isEmpty()) {
        found = comma(token, next);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A sign that is no comparison, at this token. */
  private Optional<RulebookFault> comparison(int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean joined = next.start() == token.start() + token.text().length();
    String sign = joined ? token.text() + next.text() : token.text();
    if (token.kind() != Token.Kind.SIGN) {
      return Optional.empty();
    }
    String written = MEANT.containsKey(sign) ? sign : token.text();
    return Optional.ofNullable(MEANT.get(written))
        .flatMap(
            meant ->
                fault(
                    new Token(Token.Kind.SIGN, written, token.start()),
                    "\"" + written + "\" is no comparison.",
                    "Write " + meant + "."));
  }

  private Optional<RulebookFault> values(Token token, Token next) {
    return token.is("in") && !next.is("(")
        ? fault(
            next, "After \"in\" the values stand in brackets.", "Write: in (\"one\", \"other\").")
        : Optional.empty();
  }

  private Optional<RulebookFault> colon(Token token, Token next) {
    return token.kind() == Token.Kind.BINDING && next.kind() == Token.Kind.NAME
        ? fault(
            next,
            "A colon is missing before \"" + next.text() + "\".",
            "Write: " + token.text() + " : " + next.text() + "( … ).")
        : Optional.empty();
  }

  private Optional<RulebookFault> comma(Token token, Token next) {
    if (token.is(",") && (next.is(")") || next.is(","))) {
      return fault(token, "After this comma nothing follows.", "Take it out.");
    }
    boolean valueEnds = isValue(token) || token.is(")");
    return valueEnds && isValue(next)
        ? fault(
            next,
            "A comma is missing before " + shown(next) + ".",
            "Separate the things asked of a fact by commas.")
        : Optional.empty();
  }

  private static boolean isValue(Token token) {
    return token.kind() != Token.Kind.SIGN
        && !(token.kind() == Token.Kind.NAME && JOINTS.contains(token.text()));
  }

  private static String shown(Token token) {
    return token.kind() == Token.Kind.STRING ? token.text() : "\"" + token.text() + "\"";
  }

  private Optional<RulebookFault> afterEnd() {
    int last = find("end", Math.max(find("then", 0), 0));
    if (last < 0 || last + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Token stray = tokens.get(last + 1);
    return stray.start() >= end
        ? Optional.empty()
        : fault(
            stray,
            "\"" + stray.text() + "\" cannot stand between two rules.",
            "A rule begins with: rule \"its name\".");
  }

  private Optional<RulebookFault> fault(Token token, String message, String remedy) {
    return Optional.of(
        source.faultAt(token.start(), token.text().length(), message, remedy).as(FaultKind.SYNTAX));
  }
}
