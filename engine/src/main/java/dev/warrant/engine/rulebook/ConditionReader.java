package dev.warrant.engine.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Takes the conditions of a file's rules apart, so that each can be tried on its own. */
final class ConditionReader {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "Criterion\\s*+\\.\\s*+(?:met|notMet)\\s*+\\(\\s*+\"[^\"]*+\"\\s*+,\\s*+(\\$\\w++)");

  private final DrlFile file;
  private final String text;
  private final TypeLookup types;

  ConditionReader(DrlFile file) {
    this(file, file);
  }

  /**
   * @param imports the file whose imports say what names stand for
   */
  ConditionReader(DrlFile file, DrlFile imports) {
    this.file = file;
    this.text = file.source().text();
    this.types =
        new TypeLookup(imports.tree().getImports().stream().map(ImportDescr::getTarget).toList());
  }

  /** The conditions of each rule, in the order of the file. */
  List<RuleConditions> rules() {
    List<RuleEntry> entries = file.entries();
    List<RuleConditions> rules = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      RuleDescr rule = file.rules().get(i);
      Matcher subject = SUBJECT.matcher(String.valueOf(rule.getConsequence()));
      rules.add(
          new RuleConditions(
              entries.get(i), subject.find() ? subject.group(1) : "", parts(rule.getLhs())));
    }
    return rules;
  }

  private List<Condition> parts(ConditionalElementDescr group) {
    List<Condition> parts = new ArrayList<>();
    for (Object part : group.getDescrs()) {
      if (part instanceof AndDescr and) {
        parts.addAll(parts(and));
      } else {
        parts.add(condition((BaseDescr) part));
      }
    }
    return parts;
  }

  private Condition condition(BaseDescr node) {
    if (node instanceof PatternDescr pattern) {
      return pattern.getSource() == null
          ? pattern(pattern)
          : pattern.getSource() instanceof AccumulateDescr tally
              ? tally(pattern, tally)
              : opaque(node);
    }
    if (node instanceof NotDescr not) {
      return new Condition.Without(parts(not), node.getLine(), written(node));
    }
    if (node instanceof ExistsDescr exists) {
      return new Condition.Exists(parts(exists), node.getLine(), written(node));
    }
    if (node instanceof OrDescr or) {
      List<List<Condition>> groups = new ArrayList<>();
      for (Object part : or.getDescrs()) {
        groups.add(
            part instanceof AndDescr and ? parts(and) : List.of(condition((BaseDescr) part)));
      }
      return new Condition.Either(groups, node.getLine(), written(node));
    }
    return opaque(node);
  }

  private Condition opaque(BaseDescr node) {
    return new Condition.Opaque(node.getLine(), written(node));
  }

  private Condition pattern(PatternDescr pattern) {
    Optional<Class<?>> type = types.type(pattern.getObjectType());
    if (type.isEmpty()) {
      return opaque(pattern);
    }
    String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
    List<Token> tokens = ConditionsCheck.betweenBrackets(tokens(pattern));
    return new Condition.Pattern(
        binding, type.get(), constraints(tokens), pattern.getLine(), written(pattern));
  }

  private Condition tally(PatternDescr result, AccumulateDescr tally) {
    BaseDescr source = tally.getInput();
    if (source instanceof AndDescr and && and.getDescrs().size() == 1) {
      source = and.getDescrs().get(0);
    }
    Condition input =
        source instanceof PatternDescr && tally.getFunctions() != null
            ? condition(source)
            : opaque(tally);
    if (!(input instanceof Condition.Pattern over)) {
      return opaque(result);
    }
    List<Condition.Figure> figures = new ArrayList<>();
    for (AccumulateDescr.AccumulateFunctionCallDescr call : tally.getFunctions()) {
      String argument = call.getParams().length == 0 ? "" : call.getParams()[0];
      Expression of =
          ExpressionReader.read(Token.scan(argument, 0, argument.length()), types, argument);
      figures.add(new Condition.Figure(call.getBind(), call.getFunction(), of));
    }
    List<List<Token>> parts =
        TokenLists.separated(ConditionsCheck.betweenBrackets(tokens(tally)), ";");
    List<Constraint> tests = parts.size() > 2 ? constraints(parts.get(2)) : List.of();
    return new Condition.Tally(over, figures, tests, result.getLine(), written(tally));
  }

  private List<Constraint> constraints(List<Token> tokens) {
    List<Constraint> constraints = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean end = i == tokens.size();
      if (end || (depth == 0 && tokens.get(i).is(","))) {
        if (i > from) {
          constraints.add(constraint(tokens.subList(from, i)));
        }
        from = i + 1;
      } else if (tokens.get(i).is("(")) {
        depth++;
      } else if (tokens.get(i).is(")")) {
        depth--;
      }
    }
    return constraints;
  }

  private Constraint constraint(List<Token> tokens) {
    boolean binds = tokens.size() > 2 && tokens.get(1).is(":");
    List<Token> asked = binds ? tokens.subList(2, tokens.size()) : tokens;
    Token last = tokens.get(tokens.size() - 1);
    int start = tokens.get(0).start();
    String words = onOneLine(text.substring(start, last.start() + last.text().length()));
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    Expression expression = ExpressionReader.read(asked, types, words);
    boolean asks = !binds || !isPlain(expression);
    return new Constraint(
        words,
        binds ? tokens.get(0).text() : "",
        expression,
        asks,
        line,
        start - text.lastIndexOf('\n', start),
        last.start() + last.text().length() - start);
  }

  /** {@code $days : days} binds; {@code $days : days > 3} would ask as well. */
  private static boolean isPlain(Expression expression) {
    return expression instanceof Expression.Member || expression instanceof Expression.This;
  }

  private List<Token> tokens(BaseDescr node) {
    return Token.scan(text, start(node), end(node));
  }

  private String written(BaseDescr node) {
    return onOneLine(text.substring(start(node), Math.max(start(node), end(node))));
  }

  private int start(BaseDescr node) {
    return Math.min(Math.max(0, node.getStartCharacter()), text.length());
  }

  private int end(BaseDescr node) {
    return Math.min(node.getEndCharacter() + 1, text.length());
  }

  private static String onOneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
