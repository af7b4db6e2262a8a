package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Every mutant of the rules of an edition. */
public final class RuleMutants {
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern TREATMENT = Pattern.compile("^(?:drugClass|procedure)\\b.*");

  private final Edition edition;
  private final List<RuleMutant> mutants = new ArrayList<>();

  private RuleMutants(Edition edition) {
    this.edition = edition;
  }

  /**
   * The mutants of an edition's rules, by file and place.
   *
   * @throws RulebookDoesNotCompile if the edition has faults
   */
  public static List<RuleMutant> of(RulebookDraft draft) {
    if (!draft.faults().isEmpty() || draft.edition().isEmpty()) {
      throw new RulebookDoesNotCompile(draft.faults());
    }
    RuleMutants all = new RuleMutants(draft.edition().get());
    draft.rules().forEach(all::add);
    return List.copyOf(all.mutants);
  }

  private void add(DrlFile file) {
    List<RuleConditions> rules = new ConditionReader(file).rules();
    String text = file.source().text();
    for (int i = 0; i < rules.size(); i++) {
      RuleDescr rule = file.rules().get(i);
      int end = DrlFile.end(rule, text);
      int start = Math.max(0, rule.getStartCharacter());
      List<Token> words = Token.scan(text, start, end);
      int from = after(words, "when");
      int to = after(words, "then") - "then".length();
      for (RuleChanges.Change change : RuleChanges.of(text, from, to)) {
        RuleMutant mutant = mutant(file, rules.get(i), change, change.in(text, start, end));
        if (!isMeaningless(mutant)) {
          mutants.add(mutant);
        }
      }
    }
  }

  private static int after(List<Token> words, String word) {
    return words.stream()
        .filter(token -> token.is(word))
        .findFirst()
        .map(token -> token.start() + word.length())
        .orElseThrow();
  }

  private RuleMutant mutant(
      DrlFile file, RuleConditions original, RuleChanges.Change change, String changed) {
    SourceFile alone =
        new SourceFile(file.source().path(), "package " + file.packageName() + ";\n" + changed);
    RuleConditions read =
        DrlFile.parse(alone, new ArrayList<>())
            .map(parsed -> new ConditionReader(parsed, file).rules().get(0))
            .orElseThrow(() -> new IllegalStateException("a mutant cannot be read: " + changed));
    return new RuleMutant(
        change.kind(),
        original,
        new RuleConditions(original.rule(), original.subject(), read.conditions()),
        file.source(),
        change.at(),
        change.before(),
        change.after(),
        constraintAt(file.source(), original, change.constraint()));
  }

  private static Optional<Constraint> constraintAt(
      SourceFile source, RuleConditions rule, int offset) {
    if (offset < 0) {
      return Optional.empty();
    }
    String before = source.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = offset - before.lastIndexOf('\n');
    return rule.conditions().stream()
        .flatMap(Condition::patterns)
        .flatMap(pattern -> pattern.constraints().stream())
        .filter(each -> each.line() == line && each.column() == column)
        .findFirst();
  }

  /**
   * That a request is of the topic's own treatments need not be asked: of others the criterion is
   * never asked.
   */
  private boolean isMeaningless(RuleMutant mutant) {
    boolean asksTreatment =
        mutant.kind() == RuleMutant.Kind.CONSTRAINT
            && mutant.constraint().isPresent()
            && TREATMENT.matcher(mutant.before()).matches()
            && isOfSubject(mutant.original(), mutant.constraint().get());
    if (!asksTreatment) {
      return false;
    }
    Set<String> named = new HashSet<>();
    Matcher texts = TEXT.matcher(mutant.before());
    while (texts.find()) {
      named.add(texts.group(1));
    }
    return edition.topics().stream()
        .filter(topic -> asks(topic, mutant.original().rule().criterion()))
        .allMatch(
            topic ->
                named.containsAll(topic.drugClasses()) && named.containsAll(topic.treatments()));
  }

  private static boolean isOfSubject(RuleConditions rule, Constraint constraint) {
    return rule.conditions().stream()
        .filter(Condition.Pattern.class::isInstance)
        .map(Condition.Pattern.class::cast)
        .filter(pattern -> pattern.binding().equals(rule.subject()))
        .anyMatch(pattern -> pattern.constraints().contains(constraint));
  }

  private static boolean asks(Topic topic, String criterion) {
    return topic.criteria().stream().anyMatch(known -> known.id().equals(criterion));
  }
}
