package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.vocabulary.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a pattern asks of a fact before the compiler sees it: the compiler's own messages
 * name neither the place nor the remedy, and some mistakes it takes.
 */
final class ConstraintCheck {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  /** Fields that every fact has: {@code !=} on them cannot mistake silence for contradiction. */
  private static final Set<String> NEVER_UNSAID = Set.of("id", "assertion", "this");

  /** Brackets within brackets: more than an author writes, fewer than a stack bears. */
  private static final int DEEPEST = 50;

  private final RuleFaults faults;
  private final TypeLookup types;
  private final Members members;
  private final Comparisons comparisons;
  private final Map<String, Class<?>> bindings;
  private final Class<?> self;
  private final List<Token> tokens;
  private int at;
  private int depth;

  /**
   * @param types what the names of the file stand for
   * @param bindings the type of each name bound so far; {@code Object} where it cannot be told
   * @param self the kind of fact that is asked; {@code null} if none is
   * @param tokens one constraint, without what it binds
   */
  private ConstraintCheck(
      RuleFaults faults,
      TypeLookup types,
      Map<String, Class<?>> bindings,
      Class<?> self,
      List<Token> tokens) {
    this.faults = faults;
    this.types = types;
    this.members = new Members(faults);
    this.comparisons = new Comparisons(faults);
    this.bindings = bindings;
    this.self = self;
    this.tokens = tokens;
  }

  /**
   * Checks what stands between the brackets of a pattern.
   *
   * @param self the kind of fact that is asked; {@code null} if none is
   * @param bindings the type of each name bound so far; receives those of this pattern
   */
  static void check(
      RuleFaults faults,
      TypeLookup types,
      Class<?> self,
      List<Token> tokens,
      Map<String, Class<?>> bindings) {
    for (List<Token> constraint : TokenLists.separated(tokens, ",")) {
      boolean binds =
          constraint.size() > 2
              && constraint.get(0).kind() == Token.Kind.BINDING
              && (constraint.get(1).is(":") || constraint.get(1).is(":="));
      List<Token> asked = binds ? constraint.subList(2, constraint.size()) : constraint;
      ConstraintCheck check = new ConstraintCheck(faults, types, bindings, self, asked);
      Class<?> type = check.constraint(binds);
      if (binds) {
        Bindings.note(faults, bindings, constraint.get(0), type == null ? Object.class : type);
      }
    }
  }

  /** Checks what a figure is computed of. */
  static void checkValue(
      RuleFaults faults, TypeLookup types, List<Token> value, Map<String, Class<?>> bindings) {
    new ConstraintCheck(faults, types, bindings, null, value).constraint(true);
  }

  private Class<?> constraint(boolean binds) {
    try {
      Typed whole = any();
      if (at < tokens.size()) {
        throw new NotTakenApart();
      }
      if (!binds) {
        comparisons.wantTruth(whole);
      }
      return whole.type();
    } catch (NotTakenApart other) {
      Token place = tokens.get(Math.min(at, tokens.size() - 1));
      faults.at(
          place,
          FaultKind.NOT_EXPLAINABLE,
          "From \"" + place.text() + "\" on, this condition cannot be taken apart.",
          "Use ==, <, <=, >, >=, in ( ), questions such as present(), and commas between them.");
      return null;
    }
  }

  private Typed any() {
    return joined("||", 0);
  }

  private Typed joined(String sign, int level) {
    Typed whole = level == 0 ? joined("&&", 1) : not();
    while (is(at, sign)) {
      at++;
      Typed next = level == 0 ? joined("&&", 1) : not();
      comparisons.wantTruth(whole);
      comparisons.wantTruth(next);
      boolean said = whole.alwaysSaid() && next.alwaysSaid();
      whole = new Typed(boolean.class, whole.token(), false, said);
    }
    return whole;
  }

  private Typed not() {
    if (!is(at, "!")) {
      return comparison();
    }
    Token sign = tokens.get(at++);
    Typed part = nested(1);
    comparisons.wantTruth(part);
    comparisons.refuseSilence(part, sign, "!");
    return Typed.truth(sign);
  }

  private Typed comparison() {
    Typed left = sum();
    if (at < tokens.size() && COMPARISONS.contains(tokens.get(at).text())) {
      Token operator = tokens.get(at++);
      Typed right = sum();
      comparisons.check(left, operator, right);
      return new Typed(boolean.class, left.token(), false, left.alwaysSaid() || right.isNothing());
    }
    boolean negated = is(at, "not") && is(at + 1, "in");
    if (negated || is(at, "in")) {
      if (negated) {
        comparisons.refuseSilence(left, tokens.get(at), "not in");
      }
      at += negated ? 2 : 1;
      arguments().forEach(value -> comparisons.checkMember(left, value));
      return new Typed(boolean.class, left.token(), false, left.alwaysSaid());
    }
    return left;
  }

  private Typed sum() {
    Typed left = chain();
    while (is(at, "+") || is(at, "-") || is(at, "*") || is(at, "/")) {
      at++;
      Typed right = chain();
      boolean said = left.alwaysSaid() && right.alwaysSaid();
      left = new Typed(BigDecimal.class, left.token(), false, said);
    }
    return left;
  }

  private Typed chain() {
    Typed head = head();
    while (is(at, ".") || is(at, "!.")) {
      at++;
      head = member(head.type(), next());
    }
    return head;
  }

  private Typed member(Class<?> owner, Token name) {
    if (!is(at, "(")) {
      return members.field(owner, name, NEVER_UNSAID.contains(name.text()));
    }
    List<Typed> arguments = arguments();
    return arguments.isEmpty()
        ? members.field(owner, name, NEVER_UNSAID.contains(name.text()))
        : members.answer(owner, name, arguments);
  }

  private Typed head() {
    Token token = next();
    return switch (token.kind()) {
      case STRING -> new Typed(String.class, token, true, true);
      case NUMBER -> new Typed(BigDecimal.class, token, true, true);
      case BINDING -> bound(token);
      case NAME -> named(token);
      case SIGN -> {
        if (!token.is("(")) {
          at--;
          throw new NotTakenApart();
        }
        Typed inner = nested(0);
        expect(")");
        yield inner;
      }
    };
  }

  private Typed bound(Token token) {
    Class<?> type = bindings.get(token.text());
    if (type == null) {
      String message = "Nothing further up is called \"" + token.text() + "\".";
      String remedy = "A name is given before it is used: " + token.text() + " : Finding( … ).";
      faults.unknown(token, FaultKind.UNKNOWN_BINDING, message, bindings.keySet(), remedy);
      return Typed.unknown(token);
    }
    return new Typed(type == Object.class ? null : type, token, false, true);
  }

  private Typed named(Token token) {
    return switch (token.text()) {
      case "true", "false" -> new Typed(boolean.class, token, true, true);
      case "null" -> new Typed(Object.class, token, true, true);
      case "this" -> new Typed(self, token, false, true);
      default -> {
        if (Character.isUpperCase(token.text().charAt(0))) {
          yield ofType(token);
        }
        if (self == null && !is(at, "(")) {
          String message = "Nothing further up is called \"" + token.text() + "\".";
          String meant = NearestName.to("$" + token.text(), bindings.keySet()).orElse("");
          faults.at(
              token,
              FaultKind.UNKNOWN_BINDING,
              meant.isEmpty() ? message : message + " Did you mean \"" + meant + "\"?",
              "");
          yield Typed.unknown(token);
        }
        yield member(self, token);
      }
    };
  }

  private Typed ofType(Token name) {
    Class<?> type = types.type(name.text()).orElse(null);
    if (!take(".")) {
      throw new NotTakenApart();
    }
    Token member = next();
    List<Typed> arguments = is(at, "(") ? arguments() : null;
    return members.ofType(type, name, member, arguments);
  }

  private List<Typed> arguments() {
    expect("(");
    List<Typed> arguments = new ArrayList<>();
    while (!take(")")) {
      arguments.add(nested(0));
      if (!is(at, ")")) {
        expect(",");
      }
    }
    return arguments;
  }

  /** What stands in brackets, or after a "!". */
  private Typed nested(int level) {
    if (++depth > DEEPEST) {
      throw new NotTakenApart();
    }
    try {
      return level == 0 ? any() : not();
    } finally {
      depth--;
    }
  }

  private Token next() {
    if (at >= tokens.size()) {
      throw new NotTakenApart();
    }
    return tokens.get(at++);
  }

  private boolean is(int place, String sign) {
    return place < tokens.size() && tokens.get(place).is(sign);
  }

  private boolean take(String sign) {
    boolean there = is(at, sign);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw new NotTakenApart();
    }
  }
}
