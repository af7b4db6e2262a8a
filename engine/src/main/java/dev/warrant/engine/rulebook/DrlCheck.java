package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Checks a file of rules before it is compiled: its package, and of each rule its name, heading,
 * conditions and conclusion.
 */
final class DrlCheck {
  private final DrlFile file;
  private final SourceFile source;
  private final Optional<Edition> edition;
  private final TypeLookup types;
  private final List<RulebookFault> faults = new ArrayList<>();

  /**
   * @param edition the guideline that the rules cite; empty if it cannot be read
   */
  DrlCheck(DrlFile file, Optional<Edition> edition) {
    this.file = file;
    this.source = file.source();
    this.edition = edition;
    this.types =
        new TypeLookup(file.tree().getImports().stream().map(ImportDescr::getTarget).toList());
  }

  /**
   * What is wrong.
   *
   * @param names where each rule's name was first given; receives those of this file
   */
  List<RulebookFault> faults(Map<String, String> names) {
    edition.ifPresent(this::checkPackage);
    refuseAllButRules();
    for (RuleDescr rule : file.rules()) {
      RuleFaults found = new RuleFaults(source, rule, edition, faults);
      String here = source.name() + ", line " + rule.getLine();
      String earlier = names.putIfAbsent(rule.getName(), here);
      if (earlier != null) {
        found.atName(
            FaultKind.REPEATED_NAME,
            "Another rule has this name already: " + earlier + ".",
            "Give each rule of the edition its own name.");
      }
      check(rule, found);
    }
    return faults;
  }

  /** What a rule calls cannot be taken apart, and what is declared beside rules is no fact. */
  private void refuseAllButRules() {
    Stream.of(
            file.tree().getFunctions(),
            file.tree().getGlobals(),
            file.tree().getTypeDeclarations(),
            file.tree().getEnumDeclarations())
        .flatMap(List::stream)
        .forEach(other -> refuse(other.getLine()));
    file.rules().stream()
        .filter(QueryDescr.class::isInstance)
        .forEach(query -> refuse(query.getLine()));
  }

  private void refuse(int line) {
    int width = source.text().lines().skip(line - 1L).findFirst().orElse("").strip().length();
    faults.add(
        source
            .fault(
                line,
                1,
                width,
                "Only rules can stand here: what else stands in a file cannot be explained.",
                "Say it in the conditions of a rule.")
            .as(FaultKind.NOT_EXPLAINABLE));
  }

  private void check(RuleDescr rule, RuleFaults found) {
    int end = Math.min(rule.getEndCharacter() + 1, source.text().length());
    List<Token> words = Token.scan(source.text(), Math.max(0, rule.getStartCharacter()), end);
    int when = find(words, "when", 0);
    int then = find(words, "then", when);
    edition.ifPresent(
        book -> new HeadingCheck(rule, words.subList(0, Math.max(when, 0)), found).check(book));
    Map<String, Class<?>> bindings = new HashMap<>();
    new ConditionsCheck(source, types, found).check(rule.getLhs(), bindings);
    if (then >= 0) {
      int last = words.size() - 1;
      new ConclusionCheck(found, bindings, words.subList(then + 1, last), words.get(last))
          .check(DrlFile.annotation(rule, "criterion"));
    }
  }

  private static int find(List<Token> words, String word, int from) {
    for (int i = Math.max(from, 0); i < words.size(); i++) {
      if (words.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  private void checkPackage(Edition book) {
    String expected = "dev.warrant." + underscored(book.id()) + "." + underscored(source.stem());
    if (!file.packageName().equals(expected)) {
      faults.add(
          source
              .faultAt(
                  source.text().indexOf(file.packageName()),
                  file.packageName().length(),
                  "The package is \"" + file.packageName() + "\", not \"" + expected + "\".",
                  "Name it after the edition's folder and the file.")
              .as(FaultKind.NAMES_DISAGREE));
    }
  }

  private static String underscored(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
