package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.Verification;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Checks a file of rules before it is compiled: its package, the headings of its rules, and the
 * types and fields that they name.
 */
final class DrlCheck {
  private final DrlFile file;
  private final SourceFile source;
  private final Optional<Edition> edition;
  private final List<RulebookFault> faults = new ArrayList<>();
  private final TypeLookup types;
  private final Set<String> declared;

  /**
   * @param edition the guideline that the rules cite; empty if it has faults of its own
   */
  DrlCheck(DrlFile file, Optional<Edition> edition) {
    this.file = file;
    this.source = file.source();
    this.edition = edition;
    this.types =
        new TypeLookup(file.tree().getImports().stream().map(ImportDescr::getTarget).toList());
    this.declared =
        file.tree().getTypeDeclarations().stream()
            .map(type -> type.getTypeName())
            .collect(Collectors.toSet());
  }

  List<RulebookFault> faults() {
    edition.ifPresent(this::checkPackage);
    Map<String, Integer> lines = new HashMap<>();
    for (RuleDescr rule : file.rules()) {
      Integer earlier = lines.putIfAbsent(rule.getName(), rule.getLine());
      if (earlier != null) {
        String message = "The rule's name is given twice: first on line " + earlier + ".";
        fault(rule, message, "Give each rule of the file its own name.");
      }
      edition.ifPresent(book -> checkHeading(rule, book));
      String context = context(rule);
      ConditionCheck conditions = new ConditionCheck(source, types, context, faults);
      check(rule.getLhs(), conditions, new HashMap<>());
    }
    return faults;
  }

  private void checkPackage(Edition book) {
    String expected = "dev.warrant." + underscored(book.id()) + "." + underscored(source.stem());
    if (!file.packageName().equals(expected)) {
      String message = "The package is \"" + file.packageName() + "\", not \"" + expected + "\".";
      String remedy = "Name it after the edition's folder and the file.";
      int line =
          1 + (int) source.text().lines().takeWhile(l -> !l.strip().startsWith("package")).count();
      faults.add(source.fault(line, 1, 1, message, remedy));
    }
  }

  private static String underscored(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private void checkHeading(RuleDescr rule, Edition book) {
    String criterion = DrlFile.annotation(rule, "criterion");
    String passage = DrlFile.annotation(rule, "passage");
    String consequence = String.valueOf(rule.getConsequence());
    Matcher conclusion = DrlFile.CONCLUSION.matcher(consequence);
    boolean concludes = conclusion.find();
    if (concludes && criterion.isEmpty()) {
      fault(rule, "The rule names no criterion.", "Add @criterion(\"…\") under its name.");
    } else if (concludes && !conclusion.group(2).equals(criterion)) {
      String message =
          "The rule is headed @criterion(\"%s\") and concludes \"%s\"."
              .formatted(criterion, conclusion.group(2));
      fault(rule, message, "Give both the same id.");
    } else if (!criterion.isEmpty() && book.criterion(criterion).isEmpty()) {
      Set<String> known = criteria(book);
      String message = "The edition has no criterion \"" + criterion + "\". ";
      fault(
          rule,
          message + NearestName.suggestion(criterion, known),
          "Define it in the topic's file.");
    }
    if (concludes && passage.isEmpty()) {
      fault(rule, "The rule cites no passage.", "Add @passage(\"…\") under its name.");
    }
    Set<String> passages =
        book.passages().stream().map(Passage::id).collect(Collectors.toCollection(TreeSet::new));
    if (!passage.isEmpty() && !passages.contains(passage)) {
      String message = "The edition has no passage \"" + passage + "\". ";
      fault(
          rule,
          message + NearestName.suggestion(passage, passages),
          "Define it in guideline.yaml.");
    }
    if (decidesByUnverified(book, criterion, passage)) {
      String message = "The passage \"" + passage + "\" is unverified and may not decide.";
      fault(rule, message, "Make the criterion a CAUTION, or find the passage in a source.");
    }
    if (consequence.contains("Criterion") && !consequence.contains("insertLogical")) {
      String remedy = "Use insertLogical: a conclusion must go when its grounds go.";
      fault(rule, "The rule concludes without insertLogical.", remedy);
    }
  }

  /** The criterion's own passage is checked with the topic's file. */
  private static boolean decidesByUnverified(Edition book, String criterion, String passage) {
    return book.criterion(criterion)
            .filter(definition -> definition.polarity() != Polarity.CAUTION)
            .filter(definition -> !definition.passage().equals(passage))
            .isPresent()
        && book.passages().stream()
            .anyMatch(
                cited ->
                    cited.id().equals(passage)
                        && cited.verification() == Verification.UNVERIFIED);
  }

  private static Set<String> criteria(Edition book) {
    return book.topics().stream()
        .flatMap(topic -> topic.criteria().stream())
        .map(CriterionDefinition::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void fault(RuleDescr rule, String message, String remedy) {
    int width = rule.getName().length() + "rule \"\"".length();
    faults.add(source.fault(rule.getLine(), rule.getColumn() + 1, width, message.strip(), remedy));
  }

  private String context(RuleDescr rule) {
    String name = "In rule \"" + rule.getName() + "\"";
    String passage = DrlFile.annotation(rule, "passage");
    return edition
        .flatMap(
            book ->
                book.passages().stream()
                    .filter(candidate -> candidate.id().equals(passage))
                    .findFirst()
                    .map(found -> cites(book, found)))
        .map(cited -> name + ", which cites " + cited + ".")
        .orElse(name + ".");
  }

  private static String cites(Edition book, Passage passage) {
    String place = book.id() + ":" + passage.id();
    return passage.page() == null ? place : place + ", page " + passage.page();
  }

  private void check(BaseDescr node, ConditionCheck conditions, Map<String, Class<?>> bindings) {
    if (node instanceof PatternDescr pattern) {
      if (pattern.getSource() instanceof AccumulateDescr accumulate) {
        // The pattern around it is that of the result, which is no kind of fact.
        check(accumulate.getInput(), conditions, bindings);
        return;
      } else if (pattern.getSource() instanceof CollectDescr collect) {
        check(collect.getInputPattern(), conditions, bindings);
      }
      checkPattern(pattern, conditions, bindings);
    } else if (node instanceof AccumulateDescr accumulate) {
      check(accumulate.getInput(), conditions, bindings);
    } else if (node instanceof ConditionalElementDescr group) {
      for (Object part : group.getDescrs()) {
        check((BaseDescr) part, conditions, bindings);
      }
    }
  }

  private void checkPattern(
      PatternDescr pattern, ConditionCheck conditions, Map<String, Class<?>> bindings) {
    String name = pattern.getObjectType();
    int end = Math.min(pattern.getEndCharacter() + 1, source.text().length());
    int start = Math.max(0, pattern.getStartCharacter());
    if (name == null || declared.contains(name) || end <= start) {
      return;
    }
    List<Token> tokens = Token.scan(source.text(), start, end);
    Optional<Class<?>> type = types.type(name);
    if (type.isEmpty()) {
      tokens.stream()
          .filter(token -> token.text().equals(name))
          .findFirst()
          .ifPresent(
              token ->
                  conditions.fault(
                      token,
                      "There is no kind of fact \"" + name + "\". ",
                      TypeLookup.factTypes(),
                      "The kinds: " + String.join(", ", TypeLookup.factTypes()) + "."));
      return;
    }
    if (pattern.getIdentifier() != null) {
      bindings.put(pattern.getIdentifier(), type.get());
    }
    conditions.check(type.get(), betweenBrackets(tokens), bindings);
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
