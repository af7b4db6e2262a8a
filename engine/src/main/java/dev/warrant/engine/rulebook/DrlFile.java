package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** One file of rules, parsed. */
record DrlFile(SourceFile source, PackageDescr tree) {
  /** What every file of rules may name without importing it. */
  static final List<String> IMPLICIT_IMPORTS =
      List.of("dev.warrant.rules.facts.*", "dev.warrant.rules.criteria.Criterion");

  static final Pattern CONCLUSION =
      Pattern.compile("Criterion\\s*\\.\\s*(met|notMet)\\s*\\(\\s*\"([^\"]*)\"");

  private static final Pattern PACKAGE_LINE =
      Pattern.compile("^[ \\t]*package[ \\t]+([\\w.]+)[ \\t]*;?", Pattern.MULTILINE);
  private static final Pattern PARSER_PREFIX = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");
  private static final Pattern PARSER_PLACE = Pattern.compile("Line (\\d+):(\\d+)");

  /** Parses a file; a syntax error goes to the faults. */
  static Optional<DrlFile> parse(SourceFile source, List<RulebookFault> faults) {
    if (!PACKAGE_LINE.matcher(source.text()).find()) {
      faults.add(
          source.fault(
              "The file names no package.",
              "Begin it with a line such as: package dev.warrant.mtus_2009.opioids;"));
      return Optional.empty();
    }
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr tree = parser.parse(false, source.text());
      if (!parser.hasErrors()) {
        return Optional.of(new DrlFile(source, tree));
      }
      parser.getErrors().forEach(error -> faults.add(syntaxFault(source, error)));
    } catch (DroolsParserException broken) {
      faults.add(source.fault("The file cannot be parsed: " + broken.getMessage(), ""));
    }
    return Optional.empty();
  }

  private static RulebookFault syntaxFault(SourceFile source, DroolsError error) {
    String text = error.getMessage();
    Matcher place = PARSER_PLACE.matcher(text);
    String message = PARSER_PREFIX.matcher(text).replaceFirst("");
    String remedy =
        "Look at this place and just before it: a bracket, a comma or \"end\" is amiss.";
    if (place.find()) {
      int line = Integer.parseInt(place.group(1));
      int column = Integer.parseInt(place.group(2)) + 1;
      return source.fault(line, column, 1, "Syntax: " + message + ".", remedy);
    }
    return source.fault("Syntax: " + message + ".", remedy);
  }

  /** The text as the compiler takes it: the implicit imports follow the package, on its line. */
  String compilable() {
    return withImports(source.text());
  }

  static String withImports(String text) {
    StringBuilder imports = new StringBuilder("package $1;");
    IMPLICIT_IMPORTS.forEach(name -> imports.append(" import ").append(name).append(';'));
    return PACKAGE_LINE.matcher(text).replaceFirst(imports.toString());
  }

  /** The text with every rule blanked out but those kept, so that lines and columns stay. */
  String textWith(Predicate<RuleDescr> kept) {
    StringBuilder text = new StringBuilder(source.text());
    for (RuleDescr rule : rules()) {
      if (!kept.test(rule)) {
        for (int i = rule.getStartCharacter(); i < end(rule, source.text()); i++) {
          if (text.charAt(i) != '\n') {
            text.setCharAt(i, ' ');
          }
        }
      }
    }
    return text.toString();
  }

  /** Offset behind the last character of a rule. */
  static int end(RuleDescr rule, String text) {
    return Math.min(rule.getEndCharacter() + 1, text.length());
  }

  String packageName() {
    return tree.getName();
  }

  List<RuleDescr> rules() {
    return tree.getRules();
  }

  /** What the authors wrote above each rule, and what it concludes. */
  List<RuleEntry> entries() {
    List<RuleEntry> entries = new ArrayList<>();
    for (RuleDescr rule : rules()) {
      Matcher conclusion = CONCLUSION.matcher(String.valueOf(rule.getConsequence()));
      Status status = Status.NOT_DOCUMENTED;
      if (conclusion.find()) {
        status = conclusion.group(1).equals("met") ? Status.MET : Status.NOT_MET;
      }
      entries.add(
          new RuleEntry(
              source.name(),
              rule.getLine(),
              packageName(),
              rule.getName(),
              annotation(rule, "criterion"),
              annotation(rule, "passage"),
              status));
    }
    return entries;
  }

  /** The value of a rule's annotation without its quotes; empty if it has none. */
  static String annotation(RuleDescr rule, String name) {
    AnnotationDescr annotation = rule.getAnnotation(name);
    if (annotation == null || annotation.getSingleValueAsString() == null) {
      return "";
    }
    String value = annotation.getSingleValueAsString().strip();
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
