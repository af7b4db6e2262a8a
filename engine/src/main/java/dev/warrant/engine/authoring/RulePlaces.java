package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Whereabouts;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points at the places of an edition's files where something is wrong. */
record RulePlaces(EditionFiles files, Edition edition) {

  /** A fault of a rule as a whole, at its name. */
  RulebookFault at(RuleEntry rule, String message, String remedy) {
    SourceFile file = file(rule.file());
    String line = line(file, rule.line());
    int column = line.length() - line.stripLeading().length() + 1;
    int width = Math.max(1, line.strip().length());
    return file.fault(rule.line(), column, width, message, remedy).within(context(rule));
  }

  /**
   * A fault of a constraint.
   *
   * @param words the part of it that is wrong
   */
  RulebookFault at(
      RuleEntry rule, Constraint constraint, String words, String message, String remedy) {
    SourceFile file = file(rule.file());
    int from = constraint.column() - 1;
    int number = constraint.line();
    List<String> lines = file.text().lines().toList();
    int found = lines.get(number - 1).indexOf(words, Math.max(0, from));
    while (found < 0 && number < lines.size() && number - constraint.line() < 20) {
      found = lines.get(number).indexOf(words);
      number++;
    }
    RulebookFault fault =
        found < 0
            ? file.fault(constraint.line(), constraint.column(), 1, message, remedy)
            : file.fault(number, found + 1, words.length(), message, remedy);
    return fault.within(context(rule));
  }

  /**
   * A fault of a whole condition.
   *
   * @param text the condition on one line; as much of it is underlined as stands on its line
   */
  RulebookFault at(RuleEntry rule, int number, String text, String message, String remedy) {
    SourceFile file = file(rule.file());
    String line = line(file, number);
    int column = line.length() - line.stripLeading().length() + 1;
    int width = Math.max(1, Math.min(text.length(), line.strip().length()));
    return file.fault(number, column, width, message, remedy).within(context(rule));
  }

  /** A fault of a criterion, at its definition. */
  RulebookFault atCriterion(String topic, String criterion, String message, String remedy) {
    SourceFile file = file(topic + ".yaml");
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(criterion + ":")) {
        int column = lines.get(i).indexOf(criterion) + 1;
        return file.fault(i + 1, column, criterion.length(), message, remedy)
            .within(context(criterion));
      }
    }
    return file.fault(message, remedy);
  }

  /** A fault of a word in a file of the edition, at the first place where it stands by itself. */
  RulebookFault atWord(String name, String word, String message, String remedy) {
    SourceFile file = file(name);
    Matcher found =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])").matcher(file.text());
    return found.find()
        ? file.faultAt(found.start(), word.length(), message, remedy)
        : file.fault(message, remedy);
  }

  private String context(RuleEntry rule) {
    return Whereabouts.of(rule.name(), rule.passage(), edition);
  }

  /** What a criterion rests on, in words. */
  private String context(String criterion) {
    return edition.criterion(criterion).stream()
        .map(CriterionDefinition::passage)
        .flatMap(id -> edition.passages().stream().filter(passage -> passage.id().equals(id)))
        .findFirst()
        .map(passage -> "It rests on " + Whereabouts.of(passage, edition))
        .orElse("");
  }

  private SourceFile file(String name) {
    return files.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String line(SourceFile file, int number) {
    return file.text().lines().skip(number - 1L).findFirst().orElse("");
  }
}
