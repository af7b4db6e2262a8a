package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.RuleMutant;
import dev.warrant.engine.rulebook.RuleMutant.Kind;
import dev.warrant.engine.rulebook.RuleMutants;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the mutants of rules that no rule test notices. Rules are tried condition by condition, as
 * explanations do it, so that nothing has to be compiled.
 */
public final class MutationRun {
  private final Edition edition;
  private final DerivedFacts derivation;
  private final Map<String, List<RuleConditions>> rules = new LinkedHashMap<>();
  private final List<RuleMutant> mutants;
  private final Map<String, List<RuleMutant>> alive = new LinkedHashMap<>();

  private MutationRun(RulebookDraft draft, DerivedFacts derivation, Set<Kind> kinds) {
    this.mutants =
        RuleMutants.of(draft).stream().filter(mutant -> kinds.contains(mutant.kind())).toList();
    this.edition = draft.edition().orElseThrow();
    this.derivation = derivation;
    draft
        .conditions()
        .forEach(
            rule ->
                rules.computeIfAbsent(rule.rule().criterion(), id -> new ArrayList<>()).add(rule));
    mutants.forEach(
        mutant ->
            alive
                .computeIfAbsent(mutant.original().rule().criterion(), id -> new ArrayList<>())
                .add(mutant));
  }

  /**
   * Moves every limit and turns every comparison.
   *
   * @param derivation what rules look at beside the facts
   * @throws dev.warrant.engine.rulebook.RulebookDoesNotCompile if the edition has faults
   */
  public static Mutations atLimits(
      RulebookDraft draft, DerivedFacts derivation, List<RuleTest> tests) {
    return of(new MutationRun(draft, derivation, EnumSet.of(Kind.NUMBER, Kind.COMPARISON)), tests);
  }

  /** The same, and leaves out, one by one, what rules ask, list and rule out. */
  public static Mutations thorough(
      RulebookDraft draft, DerivedFacts derivation, List<RuleTest> tests) {
    return of(new MutationRun(draft, derivation, EnumSet.allOf(Kind.class)), tests);
  }

  private static Mutations of(MutationRun run, List<RuleTest> tests) {
    tests.forEach(run::run);
    // Each is itself alone: to compare two of them would be to compare their files.
    Set<RuleMutant> left = Collections.newSetFromMap(new IdentityHashMap<>());
    run.alive.values().forEach(left::addAll);
    return new Mutations(
        run.edition.id(),
        tests.size(),
        run.mutants.size(),
        run.mutants.stream().filter(left::contains).toList());
  }

  private void run(RuleTest test) {
    RuleTrials trials = new RuleTrials(derivation.completed(test.subject()));
    TrialStandings now = new TrialStandings(edition, rules, trials, test.request());
    for (String criterion : lookedAt(test)) {
      // Whether a rule's change of mind would be noticed is the same for all its mutants, and
      // cheaper to tell than what each of them does.
      Map<RuleEntry, Boolean> noticed = new HashMap<>();
      alive
          .getOrDefault(criterion, new ArrayList<>())
          .removeIf(
              mutant -> {
                boolean fires = now.fires(mutant.original());
                return noticed.computeIfAbsent(
                        mutant.original().rule(), rule -> notices(test, now, !fires, rule))
                    && trials.fires(mutant.changed(), test.request()) != fires;
              });
    }
  }

  /** The criteria on which something is expected, itself or through the recommendation. */
  private Set<String> lookedAt(RuleTest test) {
    Set<String> criteria = new HashSet<>();
    test.criteria().forEach(expected -> criteria.add(expected.criterion()));
    if (test.recommendation().isPresent()) {
      edition.topicOf(test.request()).map(Topic::criteriaInUse).ifPresent(criteria::addAll);
    }
    return criteria;
  }

  private boolean notices(RuleTest test, TrialStandings now, boolean fires, RuleEntry rule) {
    String criterion = rule.criterion();
    Set<Status> concluded = now.concluded(criterion, rule, fires);
    Status changed = now.standing(criterion, concluded);
    boolean disputed = concluded.size() > 1;
    boolean unexpected =
        test.expected(criterion).filter(expected -> expected != changed || disputed).isPresent();
    return unexpected || decidesOtherwise(test, now, criterion, changed);
  }

  private boolean decidesOtherwise(
      RuleTest test, TrialStandings now, String criterion, Status changed) {
    return test.recommendation().isPresent()
        && changed != now.standing(criterion)
        && test.recommendation().get().recommendation()
            != Judge.recommendation(
                edition, test.request(), id -> id.equals(criterion) ? changed : now.standing(id));
  }
}
