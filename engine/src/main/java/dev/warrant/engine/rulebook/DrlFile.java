package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.FaultKind;
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

/**
 * One file of rules, parsed.
 *
 * @param source the file as its author wrote it
 * @param readable its text with the rules that cannot be read blanked; lines and columns stay
 * @param tree what the parser makes of the readable text
 */
record DrlFile(SourceFile source, String readable, PackageDescr tree) {
  /** What every file of rules may name without importing it. */
  static final List<String> IMPLICIT_IMPORTS =
      List.of("dev.warrant.rules.facts.*", "dev.warrant.rules.criteria.Criterion");

  static final Pattern CONCLUSION =
      Pattern.compile("Criterion\\s*\\.\\s*(met|notMet)\\s*\\(\\s*\"([^\"]*)\"");

  private static final Pattern PACKAGE_LINE =
      Pattern.compile("^[ \\t]*package[ \\t]+([\\w.]+)[ \\t]*;?", Pattern.MULTILINE);
  private static final Pattern PARSER_PREFIX = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");
  private static final Pattern PARSER_PLACE = Pattern.compile("Line (\\d+):(\\d+)");

  /**
   * Parses a file. What cannot be read goes to the faults, rule by rule: one broken rule hides no
   * other.
   */
  static Optional<DrlFile> parse(SourceFile source, List<RulebookFault> faults) {
    Matcher packageLine = PACKAGE_LINE.matcher(source.text());
    if (!packageLine.find()) {
      faults.add(
          source
              .fault(
                  "The file names no package.",
                  "Begin it with a line such as: package dev.warrant.mtus_2009.opioids;")
              .as(FaultKind.NAMES_DISAGREE));
      return Optional.empty();
    }
    Parsed whole = Parsed.of(source.text());
    if (whole.error().isEmpty()) {
      return Optional.of(new DrlFile(source, source.text(), whole.tree()));
    }
    String readable = readable(source, packageLine, faults);
    Parsed rest = Parsed.of(readable);
    if (rest.error().isPresent()) {
      faults.add(syntaxFault(source, rest.error().get()));
      return Optional.empty();
    }
    return Optional.of(new DrlFile(source, readable, rest.tree()));
  }

  /** The text with all that cannot be read blanked, and told. */
  private static String readable(
      SourceFile source, Matcher packageLine, List<RulebookFault> faults) {
    RuleChunks chunks = RuleChunks.of(source.text());
    List<RuleChunks.Chunk> broken = new ArrayList<>();
    Parsed head = Parsed.of(chunks.headAlone());
    if (head.error().isPresent()) {
      broken.add(new RuleChunks.Chunk(0, packageLine.start()));
      broken.add(new RuleChunks.Chunk(packageLine.end(), chunks.head().end()));
      faults.add(cause(source, chunks.head(), head.error().get()));
    }
    for (RuleChunks.Chunk rule : chunks.rules()) {
      Parsed alone = Parsed.of(RuleChunks.without(chunks.only(rule), broken));
      if (alone.error().isPresent()) {
        broken.add(rule);
        faults.add(cause(source, rule, alone.error().get()));
      }
    }
    return RuleChunks.without(source.text(), broken);
  }

  private static RulebookFault cause(SourceFile source, RuleChunks.Chunk place, DroolsError said) {
    return new SyntaxCheck(source, place.start(), place.end())
        .cause()
        .orElseGet(() -> syntaxFault(source, said));
  }

  /**
   * What came of parsing a text.
   *
   * @param error the first; the others mostly follow from it
   */
  private record Parsed(PackageDescr tree, Optional<DroolsError> error) {
    static Parsed of(String text) {
      DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
      try {
        PackageDescr tree = parser.parse(false, text);
        return new Parsed(tree, parser.getErrors().stream().findFirst());
      } catch (DroolsParserException impossible) {
        throw new IllegalStateException("a text in memory cannot fail to read", impossible);
      }
    }
  }

  private static RulebookFault syntaxFault(SourceFile source, DroolsError error) {
    String text = error.getMessage();
    Matcher place = PARSER_PLACE.matcher(text);
    String message = "This cannot be read: " + PARSER_PREFIX.matcher(text).replaceFirst("") + ".";
    String remedy =
        "Look at this place and just before it: a bracket, a comma or \"end\" is amiss.";
    RulebookFault fault =
        place.find()
            ? source.fault(
                Integer.parseInt(place.group(1)),
                Integer.parseInt(place.group(2)) + 1,
                1,
                message,
                remedy)
            : source.fault(message, remedy);
    return fault.as(FaultKind.SYNTAX);
  }

  /** The file without the rules in which these faults stand; empty if nothing is left of it. */
  Optional<DrlFile> withoutRulesAt(List<RulebookFault> faults) {
    List<RulebookFault> own =
        faults.stream().filter(fault -> fault.file().equals(source.path())).toList();
    List<RuleChunks.Chunk> faulty =
        RuleChunks.of(readable).rules().stream()
            .filter(chunk -> own.stream().anyMatch(fault -> chunk.holds(readable, fault.line())))
            .toList();
    if (faulty.isEmpty()) {
      return Optional.of(this);
    }
    String sound = RuleChunks.without(readable, faulty);
    return Optional.of(new DrlFile(source, sound, Parsed.of(sound).tree()))
        .filter(file -> file.tree() != null && !file.rules().isEmpty());
  }

  /** The text as the compiler takes it: the implicit imports follow the package, on its line. */
  String compilable() {
    return withImports(readable);
  }

  static String withImports(String text) {
    StringBuilder imports = new StringBuilder("package $1;");
    IMPLICIT_IMPORTS.forEach(name -> imports.append(" import ").append(name).append(';'));
    return PACKAGE_LINE.matcher(text).replaceFirst(imports.toString());
  }

  /** The text with every rule blanked out but those kept, so that lines and columns stay. */
  String textWith(Predicate<RuleDescr> kept) {
    StringBuilder text = new StringBuilder(readable);
    for (RuleDescr rule : rules()) {
      if (!kept.test(rule)) {
        for (int i = rule.getStartCharacter(); i < end(rule, readable); i++) {
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
      String criterion = annotation(rule, "criterion");
      if (conclusion.find()) {
        status = conclusion.group(1).equals("met") ? Status.MET : Status.NOT_MET;
        criterion = criterion.isEmpty() ? conclusion.group(2) : criterion;
      }
      entries.add(
          new RuleEntry(
              source.name(),
              rule.getLine(),
              packageName(),
              rule.getName(),
              criterion,
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
