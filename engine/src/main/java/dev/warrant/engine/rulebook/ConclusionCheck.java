package dev.warrant.engine.rulebook;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.List;
import java.util.Map;

/**
 * Checks what stands between {@code then} and {@code end}. There is one way to write a conclusion,
 * so that whatever differs from it can be named word by word.
 */
final class ConclusionCheck {
  private static final String FORM =
      "Write: insertLogical( Criterion.met( \"criterion\", $request ).because( $fact ) );";

  private final RuleFaults faults;
  private final Map<String, Class<?>> bindings;
  private final List<Token> tokens;
  private final Token end;
  private int at;

  /**
   * @param bindings the type of each name that the conditions bind; {@code Object} where it cannot
   *     be told
   * @param tokens the words after {@code then}
   * @param end the word {@code end}
   */
  ConclusionCheck(
      RuleFaults faults, Map<String, Class<?>> bindings, List<Token> tokens, Token end) {
    this.faults = faults;
    this.bindings = bindings;
    this.tokens = tokens;
    this.end = end;
  }

  /** What stands here is not what should: it has been told, and the rest cannot be read. */
  private static final class NotAsItShould extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsItShould() {
      super("", null, false, false);
    }
  }

  /**
   * Checks the conclusion.
   *
   * @param criterion the criterion of the rule's heading; empty if it names none
   */
  void check(String criterion) {
    if (tokens.isEmpty()) {
      faults.at(end, FaultKind.FAULTY_CONCLUSION, "The rule concludes nothing.", FORM);
      return;
    }
    try {
      conclusion(criterion);
      if (at < tokens.size()) {
        refuse(peek(), "After the conclusion nothing more may stand.", "");
      }
    } catch (NotAsItShould told) {
      // One slip makes all that follows look wrong.
    }
  }

  private void conclusion(String criterion) {
    insert();
    expect("(");
    word("Criterion", "Criterion");
    expect(".");
    word("met\" or \"notMet", "met", "notMet");
    expect("(");
    concluded(criterion);
    expect(",");
    argument(Request.class, "the request that it concludes on");
    expect(")");
    if (take(".")) {
      word("because", "because");
      expect("(");
      do {
        argument(Fact.class, "a fact");
      } while (take(","));
      expect(")");
    }
    expect(")");
    expect(";");
  }

  private void insert() {
    Token word = peek();
    if (word.is("insert")) {
      refuse(
          word,
          "The conclusion would stay when its grounds go.",
          "Write insertLogical in place of insert.");
    }
    word("insertLogical", "insertLogical");
  }

  private void word(String expected, String... allowed) {
    Token word = peek();
    if (!List.of(allowed).contains(word.text())) {
      boolean slip = NearestName.to(word.text(), List.of(allowed)).isPresent();
      String message =
          slip
              ? "\""
                  + word.text()
                  + "\" means nothing here. "
                  + NearestName.suggestion(word.text(), List.of(allowed))
              : "Here should stand \"" + expected + "\", not \"" + word.text() + "\".";
      refuse(word, message, FORM);
    }
    at++;
  }

  private void concluded(String criterion) {
    Token id = peek();
    if (id.kind() != Token.Kind.STRING) {
      refuse(id, "Here should stand the criterion's id, in quotes.", FORM);
    }
    at++;
    String named = id.text().substring(1, id.text().length() - 1);
    if (!criterion.isEmpty() && !named.equals(criterion)) {
      faults.at(
          id,
          FaultKind.FAULTY_CONCLUSION,
          "The rule is headed @criterion(\"%s\") and concludes \"%s\".".formatted(criterion, named),
          "Give both the same id.");
    }
  }

  private void argument(Class<?> wanted, String what) {
    Token name = peek();
    if (name.kind() != Token.Kind.BINDING) {
      refuse(name, "Here should stand " + what + ", by the name that a condition gives it.", FORM);
    }
    at++;
    Class<?> type = bindings.get(name.text());
    if (type == null) {
      faults.unknown(
          name,
          FaultKind.UNKNOWN_BINDING,
          "No condition gives the name \"" + name.text() + "\".",
          bindings.keySet(),
          "Name a fact that a condition finds: "
              + String.join(", ", bindings.keySet().stream().sorted().toList())
              + ".");
    } else if (type != Object.class && !wanted.isAssignableFrom(type)) {
      Typed given = new Typed(type, name, false, true);
      faults.at(
          name,
          FaultKind.WRONG_KIND_OF_VALUE,
          "Here should stand %s, and \"%s\" is %s.".formatted(what, name.text(), given.kind()),
          "");
    }
  }

  private Token peek() {
    return at < tokens.size() ? tokens.get(at) : end;
  }

  private boolean take(String sign) {
    boolean there = at < tokens.size() && tokens.get(at).is(sign);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      Token place = missingAt();
      refuse(place, "A \"" + sign + "\" is missing here.", FORM);
    }
  }

  /** Where something is missing, the place is right after what stands before it. */
  private Token missingAt() {
    if (at == 0) {
      return peek();
    }
    Token before = tokens.get(at - 1);
    return new Token(Token.Kind.SIGN, " ", before.start() + before.text().length());
  }

  private void refuse(Token place, String message, String remedy) {
    faults.at(place, FaultKind.FAULTY_CONCLUSION, message, remedy);
    throw new NotAsItShould();
  }
}
