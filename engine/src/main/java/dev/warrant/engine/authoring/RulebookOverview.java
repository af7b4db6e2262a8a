package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition with its rules and tests, looked at from each side: what decides a criterion, what
 * tests it, what rests on a passage.
 *
 * @param edition the guideline
 * @param files its files
 * @param rules every rule with its conditions, by file and place
 * @param tests every test, by file and line
 */
public record RulebookOverview(
    Edition edition, EditionFiles files, List<RuleConditions> rules, List<RuleTest> tests) {
  public RulebookOverview {
    rules = List.copyOf(rules);
    tests = List.copyOf(tests);
  }

  /** An edition that has no faults. */
  public static RulebookOverview of(RulebookDraft draft) {
    Edition edition = draft.edition().orElseThrow();
    return new RulebookOverview(
        edition,
        draft.files(),
        draft.conditions(),
        RuleTestFiles.read(draft.files(), edition).tests());
  }

  /** The rules that decide a criterion. */
  public List<RuleConditions> rulesOn(String criterion) {
    return rules.stream().filter(rule -> rule.rule().criterion().equals(criterion)).toList();
  }

  /** The tests that expect something of a criterion. */
  public List<RuleTest> testsOf(String criterion) {
    return tests.stream().filter(test -> test.expected(criterion).isPresent()).toList();
  }

  /** The rules that cite a passage. */
  public List<RuleConditions> rulesCiting(String passage) {
    return rules.stream().filter(rule -> rule.rule().passage().equals(passage)).toList();
  }

  /** Ids of the criteria that rest on a passage. */
  public List<String> criteriaOn(String passage) {
    return edition.topics().stream()
        .flatMap(topic -> topic.criteria().stream())
        .filter(criterion -> criterion.passage().equals(passage))
        .map(criterion -> criterion.id())
        .toList();
  }

  /** What in its topic asks for a criterion, in words: {@code a first injection}. */
  public List<String> uses(Topic topic, String criterion) {
    Stream<String> pathways =
        topic.pathways().stream()
            .filter(pathway -> pathway.requires().criteria().anyMatch(criterion::equals))
            .map(pathway -> "required for: " + pathway.title());
    Stream<String> bars =
        topic.bars().stream()
            .filter(bar -> bar.criterion().equals(criterion))
            .map(bar -> "bars approval");
    Stream<String> modifications =
        topic.modifications().stream()
            .filter(modification -> asks(modification, criterion))
            .map(modification -> "asked for in part: " + modification.id().replace('-', ' '));
    Stream<String> cautions =
        topic.cautions().contains(criterion)
            ? Stream.of("shown as a caution, never deciding")
            : Stream.empty();
    return Stream.of(pathways, bars, modifications, cautions)
        .flatMap(uses -> uses)
        .distinct()
        .toList();
  }

  private static boolean asks(Modification modification, String criterion) {
    return modification.unless().contains(criterion)
        || modification.when().criteria().anyMatch(criterion::equals);
  }

  /** A rule as its author wrote it, from its name to its end. */
  public String source(RuleEntry rule) {
    SourceFile file =
        files.rules().stream()
            .filter(known -> known.name().equals(rule.file()))
            .findFirst()
            .orElseThrow();
    List<String> rest = file.text().lines().skip(rule.line() - 1L).toList();
    String body =
        rest.stream()
            .takeWhile(line -> !line.strip().equals("end"))
            .collect(Collectors.joining("\n"));
    return body + "\nend\n";
  }
}
