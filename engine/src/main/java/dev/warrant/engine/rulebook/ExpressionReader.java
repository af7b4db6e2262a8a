package dev.warrant.engine.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the text of a constraint apart, as the rule engine reads it. */
final class ExpressionReader {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  /** Brackets within brackets: more than an author writes, fewer than a stack bears. */
  private static final int DEEPEST = 50;

  private final List<Token> tokens;
  private final TypeLookup types;
  private int at;
  private int depth;

  private ExpressionReader(List<Token> tokens, TypeLookup types) {
    this.tokens = tokens;
    this.types = types;
  }

  /** The constraint is written in a way that is not taken apart. */
  private static final class NotTakenApart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTakenApart() {
      super("", null, false, false);
    }
  }

  /**
   * Reads an expression.
   *
   * @param tokens all of it
   * @param text what an expression that cannot be taken apart is called
   */
  static Expression read(List<Token> tokens, TypeLookup types, String text) {
    try {
      ExpressionReader reader = new ExpressionReader(tokens, types);
      Expression expression = reader.any();
      return reader.at == tokens.size() ? expression : new Expression.Opaque(text);
    } catch (NotTakenApart other) {
      return new Expression.Opaque(text);
    }
  }

  private Expression any() {
    return several("||", this::all, Expression.Any::new);
  }

  private Expression all() {
    return several("&&", this::not, Expression.All::new);
  }

  private Expression several(
      String sign, Supplier<Expression> part, Function<List<Expression>, Expression> together) {
    List<Expression> parts = new ArrayList<>(List.of(part.get()));
    while (take(sign)) {
      parts.add(part.get());
    }
    return parts.size() == 1 ? parts.get(0) : together.apply(parts);
  }

  private Expression not() {
    return take("!") ? new Expression.Not(nested(this::not)) : comparison();
  }

  private Expression comparison() {
    Expression left = sum();
    if (at < tokens.size() && COMPARISONS.contains(tokens.get(at).text())) {
      String operator = tokens.get(at++).text();
      return new Expression.Comparison(operator, left, sum());
    }
    boolean negated = is(at, "not") && is(at + 1, "in");
    if (negated || is(at, "in")) {
      at += negated ? 2 : 1;
      return new Expression.Membership(left, arguments(), negated);
    }
    return left;
  }

  private Expression sum() {
    Expression left = product();
    while (is(at, "+") || is(at, "-")) {
      left = new Expression.Calculation(tokens.get(at++).text(), left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = chain();
    while (is(at, "*") || is(at, "/")) {
      left = new Expression.Calculation(tokens.get(at++).text(), left, chain());
    }
    return left;
  }

  private Expression chain() {
    Expression head = head();
    while (is(at, ".") || is(at, "!.")) {
      at++;
      head = member(head, next().text());
    }
    return head;
  }

  private Expression member(Expression of, String name) {
    if (!is(at, "(")) {
      return new Expression.Member(of, name);
    }
    List<Expression> arguments = arguments();
    return arguments.isEmpty()
        ? new Expression.Member(of, name)
        : new Expression.Call(of, name, arguments);
  }

  private Expression head() {
    Token token = next();
    return switch (token.kind()) {
      case STRING -> new Expression.Literal(token.text().substring(1, token.text().length() - 1));
      case NUMBER -> number(token.text());
      case BINDING -> new Expression.Bound(token.text());
      case NAME -> named(token.text());
      case SIGN -> {
        if (!token.is("(")) {
          throw new NotTakenApart();
        }
        Expression inner = nested(this::any);
        expect(")");
        yield inner;
      }
    };
  }

  private static Expression number(String text) {
    try {
      return new Expression.Literal(new BigDecimal(text.replaceFirst("[lLfFdDbBiI]$", "")));
    } catch (NumberFormatException other) {
      throw new NotTakenApart();
    }
  }

  private Expression named(String name) {
    return switch (name) {
      case "true" -> new Expression.Literal(true);
      case "false" -> new Expression.Literal(false);
      case "null" -> new Expression.Literal(null);
      case "this" -> new Expression.This();
      default ->
          Character.isUpperCase(name.charAt(0))
              ? ofType(name)
              : member(new Expression.This(), name);
    };
  }

  private Expression ofType(String name) {
    Optional<Class<?>> type = types.type(name);
    if (type.isEmpty() || !take(".")) {
      throw new NotTakenApart();
    }
    String member = next().text();
    if (is(at, "(")) {
      return new Expression.TypeCall(type.get(), member, arguments());
    }
    if (type.get().isEnum()) {
      for (Object constant : type.get().getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(member)) {
          return new Expression.Literal(constant);
        }
      }
    }
    throw new NotTakenApart();
  }

  private List<Expression> arguments() {
    expect("(");
    List<Expression> arguments = new ArrayList<>();
    while (!take(")")) {
      arguments.add(nested(this::any));
      if (!is(at, ")")) {
        expect(",");
      }
    }
    return arguments;
  }

  private Expression nested(Supplier<Expression> inner) {
    if (++depth > DEEPEST) {
      throw new NotTakenApart();
    }
    try {
      return inner.get();
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
