package dev.warrant.engine.watch;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RuleTestFiles;
import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.engine.authoring.RuleTestRunner;
import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.comparison.AffectedTopics;
import dev.warrant.engine.comparison.CannotJudge;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Comparison;
import dev.warrant.engine.comparison.Side;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.engine.rulebook.KnownRules;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks at the rules of a folder again and again: what is wrong with them, which tests fail of
 * those that a change bears on, and which decisions differ from those of the first look. For one
 * thread at a time.
 *
 * <p>Only rules that are new are compiled, each time as a release of their own. What a look
 * compiled replaces what the last one did; nothing of the rule engine is updated in place.
 */
public final class WatchCycle {
  private final Path folder;
  private final RulebookCheck check;
  private final Vocabulary vocabulary;
  private final List<Case> cases;
  private final KnownRules known = KnownRules.builtIn();
  private Map<String, String> texts = Map.of();
  private List<RulebookDraft> lastDrafts = List.of();
  private Map<String, Rulebook> first = Map.of();
  private Map<String, Rulebook> last = Map.of();
  private Set<String> failing = Set.of();

  /**
   * @param folder an edition, or a folder of editions
   * @param cases whose decisions are compared
   */
  public WatchCycle(Path folder, RulebookCheck check, Vocabulary vocabulary, List<Case> cases) {
    this.folder = folder;
    this.check = check;
    this.vocabulary = vocabulary;
    this.cases = List.copyOf(cases);
  }

  /**
   * Looks at the rules.
   *
   * @return empty where no file says anything else than at the last look
   * @throws IOException if a file cannot be read
   */
  public Optional<CycleReport> look() throws IOException {
    List<RulebookDraft> drafts = RulebookDraft.inFolder(folder, lastDrafts);
    Map<String, String> now = texts(drafts);
    if (now.equals(texts)) {
      return Optional.empty();
    }
    lastDrafts = drafts;
    List<String> changed = texts.isEmpty() ? List.of() : changed(texts, now);
    texts = now;
    List<RulebookFault> findings = new ArrayList<>();
    drafts.forEach(draft -> findings.addAll(check.findings(draft, known)));
    return Optional.of(
        rulebooks(drafts)
            .map(rulebooks -> judged(changed, findings, drafts, rulebooks))
            .orElseGet(() -> CycleReport.unjudged(changed, findings)));
  }

  private static Map<String, String> texts(List<RulebookDraft> drafts) {
    Map<String, String> texts = new TreeMap<>();
    for (RulebookDraft draft : drafts) {
      draft.files().files().forEach(file -> texts.put(file.path(), file.text()));
      draft.files().tests().forEach(file -> texts.put(file.path(), file.text()));
    }
    return texts;
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> paths = new HashSet<>(before.keySet());
    paths.addAll(after.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(before.get(path), after.get(path)))
        .sorted()
        .toList();
  }

  /** The rulebooks by edition, those without a change as they were; empty if one has faults. */
  private Optional<Map<String, Rulebook>> rulebooks(List<RulebookDraft> drafts) {
    Map<String, Rulebook> rulebooks = new LinkedHashMap<>();
    try {
      for (RulebookDraft draft : drafts) {
        String id = draft.files().id();
        Rulebook former = last.get(id);
        boolean same = former != null && former.files().files().equals(draft.files().files());
        rulebooks.put(id, same ? former : draft.rulebook(known));
      }
    } catch (RulebookDoesNotCompile told) {
      return Optional.empty();
    }
    return Optional.of(rulebooks).filter(found -> !found.isEmpty());
  }

  private CycleReport judged(
      List<String> changed,
      List<RulebookFault> findings,
      List<RulebookDraft> drafts,
      Map<String, Rulebook> now) {
    List<RuleTestResult> results = new ArrayList<>();
    for (RulebookDraft draft : drafts) {
      results.addAll(tested(draft, now.get(draft.files().id()), changed));
    }
    List<RuleTestResult> failed = results.stream().filter(result -> !result.passed()).toList();
    Set<String> stillFailing = new HashSet<>();
    failed.forEach(result -> stillFailing.add(named(result.test())));
    failing = stillFailing;
    last = now;
    if (first.isEmpty()) {
      first = now;
    }
    List<Case> borneOn = borneOn(now);
    return new CycleReport(
        changed,
        findings,
        true,
        results.size(),
        failed,
        borneOn.size(),
        borneOn.isEmpty() ? List.of() : flipped(borneOn, now, drafts));
  }

  private List<RuleTestResult> tested(
      RulebookDraft draft, Rulebook rulebook, List<String> changed) {
    Rulebook former = last.get(rulebook.edition().id());
    AffectedTopics topics = AffectedTopics.between(former == null ? rulebook : former, rulebook);
    RuleTestRunner runner =
        new RuleTestRunner(
            rulebook, new RegimenFacts(vocabulary, rulebook.edition().morphineEquivalents()));
    List<RuleTestResult> results = new ArrayList<>();
    for (RuleTest test : RuleTestFiles.read(draft.files(), rulebook.edition()).tests()) {
      if (former == null
          || changed.contains(test.file())
          || failing.contains(named(test))
          || topics.bearOn(test.request())) {
        results.add(runner.run(test));
      }
    }
    return results;
  }

  private static String named(RuleTest test) {
    return test.file() + ": " + test.name();
  }

  /** The cases with a request that a change since the first look may decide otherwise. */
  private List<Case> borneOn(Map<String, Rulebook> now) {
    if (!first.keySet().equals(now.keySet())) {
      return cases;
    }
    List<AffectedTopics> topics =
        now.keySet().stream()
            .map(id -> AffectedTopics.between(first.get(id), now.get(id)))
            .toList();
    return cases.stream()
        .filter(
            subject ->
                subject.requests().stream()
                    .anyMatch(request -> topics.stream().anyMatch(some -> some.bearOn(request))))
        .toList();
  }

  private List<ComparedCase> flipped(
      List<Case> borneOn, Map<String, Rulebook> now, List<RulebookDraft> drafts) {
    Optional<String> only = onlyEdition(drafts);
    Comparison comparison =
        new Comparison(side("the first look", first, only), side("now", now, only));
    List<ComparedCase> flipped = new ArrayList<>();
    for (Case subject : borneOn) {
      try {
        ComparedCase compared = comparison.compare(subject);
        if (!compared.flips().isEmpty()) {
          flipped.add(compared);
        }
      } catch (CannotJudge none) {
        // No edition is in force on its date: it has no decision that could flip.
      }
    }
    return flipped;
  }

  /** The folder of one edition judges every case, whatever its date. */
  private Optional<String> onlyEdition(List<RulebookDraft> drafts) {
    return drafts.stream()
        .filter(
            draft ->
                draft.files().files().stream()
                    .anyMatch(file -> folder.equals(Path.of(file.path()).getParent())))
        .map(draft -> draft.files().id())
        .findFirst();
  }

  private Side side(String name, Map<String, Rulebook> rulebooks, Optional<String> only) {
    return new Side(name, Rulebooks.of(List.copyOf(rulebooks.values())), only, vocabulary);
  }
}
