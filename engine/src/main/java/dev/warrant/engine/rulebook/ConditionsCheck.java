package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the conditions of a rule: the kinds of fact and the fields that they name. */
final class ConditionsCheck {
  /** What can be computed of several facts and be explained. */
  private static final Set<String> FIGURES = Set.of("sum", "count", "min", "max");

  private final SourceFile source;
  private final TypeLookup types;
  private final RuleFaults faults;

  ConditionsCheck(SourceFile source, TypeLookup types, RuleFaults faults) {
    this.source = source;
    this.types = types;
    this.faults = faults;
  }

  /**
   * Checks a condition and all that it consists of.
   *
   * @param bindings the type of each name bound so far; receives those that can be seen from
   *     outside
   */
  void check(BaseDescr node, Map<String, Class<?>> bindings) {
    if (node instanceof PatternDescr pattern) {
      if (pattern.getSource() instanceof AccumulateDescr accumulate) {
        checkFigures(accumulate, bindings);
      } else if (pattern.getSource() != null) {
        notExplainable(node);
      } else {
        checkPattern(pattern, bindings);
      }
    } else if (node instanceof NotDescr || node instanceof ExistsDescr) {
      // What is bound within cannot be seen from outside.
      checkParts((ConditionalElementDescr) node, new HashMap<>(bindings));
    } else if (node instanceof OrDescr or) {
      Map<String, Class<?>> all = new HashMap<>(bindings);
      for (Object part : or.getDescrs()) {
        Map<String, Class<?>> branch = new HashMap<>(bindings);
        check((BaseDescr) part, branch);
        all.putAll(branch);
      }
      bindings.putAll(all);
    } else if (node instanceof AndDescr and) {
      checkParts(and, bindings);
    } else {
      notExplainable(node);
    }
  }

  private void checkParts(ConditionalElementDescr group, Map<String, Class<?>> bindings) {
    for (Object part : group.getDescrs()) {
      check((BaseDescr) part, bindings);
    }
  }

  private void notExplainable(BaseDescr node) {
    List<Token> words = tokens(node);
    if (!words.isEmpty()) {
      faults.at(
          words.get(0),
          FaultKind.NOT_EXPLAINABLE,
          "This condition cannot be taken apart, so nobody could be told why it holds.",
          "Write it as facts, not, exists, or, and accumulate with "
              + String.join(", ", FIGURES.stream().sorted().toList())
              + ".");
    }
  }

  private void checkPattern(PatternDescr pattern, Map<String, Class<?>> bindings) {
    String name = pattern.getObjectType();
    List<Token> words = tokens(pattern);
    if (name == null || words.isEmpty()) {
      return;
    }
    Optional<Class<?>> type = types.type(name);
    if (type.isEmpty()) {
      words.stream()
          .filter(token -> token.text().equals(name))
          .findFirst()
          .ifPresent(
              token ->
                  faults.unknown(
                      token,
                      FaultKind.UNKNOWN_TYPE,
                      "There is no kind of fact \"" + name + "\".",
                      TypeLookup.factTypes(),
                      "The kinds: " + String.join(", ", TypeLookup.factTypes()) + "."));
    }
    if (pattern.getIdentifier() != null) {
      Class<?> bound = type.isPresent() ? type.get() : Object.class;
      words.stream()
          .filter(token -> token.text().equals(pattern.getIdentifier()))
          .findFirst()
          .ifPresent(token -> Bindings.note(faults, bindings, token, bound));
    }
    type.ifPresent(
        known -> ConstraintCheck.check(faults, types, known, betweenBrackets(words), bindings));
  }

  private void checkFigures(AccumulateDescr accumulate, Map<String, Class<?>> bindings) {
    Map<String, Class<?>> within = new HashMap<>(bindings);
    check(accumulate.getInput(), within);
    List<List<Token>> parts = TokenLists.separated(betweenBrackets(tokens(accumulate)), ";");
    if (parts.size() < 2) {
      notExplainable(accumulate);
      return;
    }
    for (List<Token> figure : TokenLists.separated(parts.get(1), ",")) {
      checkFigure(figure, bindings, within);
    }
    if (parts.size() > 2) {
      ConstraintCheck.check(faults, types, null, parts.get(2), bindings);
    }
  }

  /** {@code $total : sum( $one )}. */
  private void checkFigure(
      List<Token> figure, Map<String, Class<?>> bindings, Map<String, Class<?>> within) {
    boolean named = figure.size() > 2 && figure.get(1).is(":");
    Token function = figure.get(named ? 2 : 0);
    if (!FIGURES.contains(function.text())) {
      faults.unknown(
          function,
          FaultKind.NOT_EXPLAINABLE,
          "\"" + function.text() + "\" is no figure that can be computed of several facts.",
          FIGURES,
          "The figures: " + String.join(", ", FIGURES.stream().sorted().toList()) + ".");
    }
    for (List<Token> argument : TokenLists.separated(betweenBrackets(figure), ",")) {
      ConstraintCheck.checkValue(faults, types, argument, within);
    }
    if (named) {
      Bindings.note(faults, bindings, figure.get(0), Number.class);
    }
  }

  private List<Token> tokens(BaseDescr node) {
    int end = Math.min(node.getEndCharacter() + 1, source.text().length());
    int start = Math.max(0, node.getStartCharacter());
    return end <= start ? List.of() : Token.scan(source.text(), start, end);
  }

  /** What stands between a pattern's first bracket and the one that closes it. */
  static List<Token> betweenBrackets(List<Token> tokens) {
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is("(")) {
      open++;
    }
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        depth++;
      } else if (tokens.get(i).is(")") && --depth == 0) {
        return tokens.subList(open + 1, i);
      }
    }
    return open < tokens.size() ? tokens.subList(open + 1, tokens.size()) : List.of();
  }
}
