package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the conditions of one pattern against the fields of its fact, before the compiler sees
 * them: its own messages name neither the place nor the remedy.
 */
final class ConditionCheck {
  private static final Set<String> WORDS =
      Set.of(
          "in",
          "not",
          "contains",
          "excludes",
          "matches",
          "memberOf",
          "soundslike",
          "str",
          "null",
          "true",
          "false",
          "this",
          "instanceof",
          "new",
          "empty",
          "exists",
          "eval",
          "and",
          "or");

  /** Fields that every fact has: {@code !=} on them cannot mistake silence for contradiction. */
  private static final Set<String> NEVER_UNSAID = Set.of("id", "assertion", "this");

  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  private final SourceFile source;
  private final TypeLookup types;
  private final String context;
  private final List<RulebookFault> faults;

  /**
   * @param context the rule and what it cites: the last line of every remedy
   * @param faults receives what is wrong
   */
  ConditionCheck(SourceFile source, TypeLookup types, String context, List<RulebookFault> faults) {
    this.source = source;
    this.types = types;
    this.context = context;
    this.faults = faults;
  }

  /**
   * Checks a pattern.
   *
   * @param type the fact's type
   * @param tokens what stands between its brackets
   * @param bindings the types of the bindings seen so far; receives those of this pattern
   */
  void check(Class<?> type, List<Token> tokens, Map<String, Class<?>> bindings) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean continues = i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("!."));
      if (!continues && isHead(tokens, i)) {
        checkChain(type, tokens, i, bindings);
      }
    }
  }

  private static boolean isHead(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean binds = i + 1 < tokens.size() && (is(tokens, i + 1, ":") || is(tokens, i + 1, ":="));
    return switch (token.kind()) {
      case BINDING -> !binds;
      case NAME -> !binds && (!WORDS.contains(token.text()) || token.text().equals("this"));
      default -> false;
    };
  }

  private void checkChain(
      Class<?> type, List<Token> tokens, int head, Map<String, Class<?>> bindings) {
    Token first = tokens.get(head);
    Class<?> current;
    int at = head;
    if (first.kind() == Token.Kind.BINDING) {
      current = bindings.get(first.text());
    } else if (first.text().equals("this")) {
      current = type;
    } else if (Character.isUpperCase(first.text().charAt(0))) {
      checkConstant(tokens, head);
      return;
    } else {
      current = member(type, tokens, head);
    }
    while (current != null && at + 2 < tokens.size() && isStep(tokens, at + 1)) {
      at += 2;
      current = member(current, tokens, at);
    }
    if (current != null && is(tokens, head - 1, ":") && head >= 2) {
      bindings.put(tokens.get(head - 2).text(), current);
    }
    if (first.kind() != Token.Kind.BINDING) {
      checkComparison(tokens, head, at, current);
    }
  }

  /** The type of a member; null, after a fault or where it cannot be told. */
  private Class<?> member(Class<?> type, List<Token> tokens, int at) {
    Token name = tokens.get(at);
    boolean call = is(tokens, at + 1, "(");
    boolean takesArguments = call && !is(tokens, at + 2, ")");
    if (takesArguments ? TypeLookup.hasMethod(type, name.text()) : isMember(type, name.text())) {
      return call ? null : TypeLookup.member(type, name.text()).orElse(null);
    }
    List<String> fields = TypeLookup.fields(type);
    fault(
        name,
        type.getSimpleName() + " has no field \"" + name.text() + "\". ",
        fields,
        "Its fields: " + String.join(", ", fields) + ".");
    return null;
  }

  private static boolean isMember(Class<?> type, String name) {
    return TypeLookup.member(type, name).isPresent();
  }

  private void checkConstant(List<Token> tokens, int head) {
    Token name = tokens.get(head);
    Class<?> type = types.type(name.text()).orElse(null);
    if (type == null) {
      Set<String> known = TypeLookup.factTypes();
      fault(name, "There is no type \"" + name.text() + "\". ", known, "");
      return;
    }
    if (!type.isEnum() || head + 2 >= tokens.size() || !is(tokens, head + 1, ".")) {
      return;
    }
    List<String> constants = constants(type);
    Token constant = tokens.get(head + 2);
    if (!constants.contains(constant.text())) {
      String message = type.getSimpleName() + " has no value \"" + constant.text() + "\". ";
      fault(constant, message, constants, "Its values: " + String.join(", ", constants) + ".");
    }
  }

  private void checkComparison(List<Token> tokens, int head, int end, Class<?> type) {
    if (end + 2 >= tokens.size()) {
      return;
    }
    Token operator = tokens.get(end + 1);
    Token value = tokens.get(end + 2);
    boolean notIn = operator.is("not") && value.is("in");
    boolean unequal = operator.is("!=") && !value.is("null");
    if ((notIn || unequal) && !NEVER_UNSAID.contains(tokens.get(head).text())) {
      fault(
          operator,
          "\""
              + (notIn ? "not in" : "!=")
              + "\" is also true where the record is silent on \""
              + tokens.get(end).text()
              + "\".",
          List.of(),
          "Say what it must be instead: == one value, or in ( ) several.");
    } else if (COMPARISONS.contains(operator.text()) && type != null) {
      checkLiteral(tokens.get(end), value, type);
    }
  }

  private void checkLiteral(Token field, Token value, Class<?> type) {
    boolean text = value.kind() == Token.Kind.STRING;
    boolean number = value.kind() == Token.Kind.NUMBER;
    String message = "\"" + field.text() + "\" is ";
    if (type.isEnum() && (text || number)) {
      String meant = value.text().replace("\"", "").replace("'", "");
      List<String> known = constants(type);
      String example =
          type.getSimpleName() + "." + NearestName.to(meant, known).orElse(known.get(0));
      String remedy = "Its values: " + String.join(", ", constants(type)) + ".";
      fault(value, message + "not a text: write it as " + example + ".", List.of(), remedy);
    } else if (text && (Number.class.isAssignableFrom(type) || type == int.class)) {
      fault(value, message + "a number.", List.of(), "Write the number without quotes.");
    } else if (number && type == String.class) {
      fault(value, message + "a text.", List.of(), "Write the text in quotes.");
    }
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  private static boolean isStep(List<Token> tokens, int at) {
    return (is(tokens, at, ".") || is(tokens, at, "!."))
        && tokens.get(at + 1).kind() == Token.Kind.NAME;
  }

  private static boolean is(List<Token> tokens, int at, String sign) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(sign);
  }

  /** Records a fault at a token. */
  void fault(Token token, String message, Collection<String> known, String remedy) {
    int line =
        1 + (int) source.text().substring(0, token.start()).chars().filter(c -> c == '\n').count();
    int column = token.start() - source.text().lastIndexOf('\n', token.start() - 1);
    faults.add(
        source.fault(
            line,
            column,
            token.text().length(),
            (message + NearestName.suggestion(token.text(), known)).strip(),
            remedy.isEmpty() ? context : remedy + "\n" + context));
  }
}
