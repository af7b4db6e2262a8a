package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.rulebook.MutatedRules;
import dev.warrant.engine.rulebook.RuleMutant;
import dev.warrant.engine.rulebook.RuleVariant;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the mutants of rules that no rule test notices. */
public final class MutationRun {
  private final MutatedRules rules;
  private final Map<String, List<RuleVariant>> byCriterion;

  public MutationRun(MutatedRules rules) {
    this.rules = rules;
    this.byCriterion =
        rules.originals().stream()
            .collect(Collectors.groupingBy(variant -> variant.rule().criterion()));
  }

  /** The mutants that pass every test, by file and place. */
  public List<RuleMutant> survivors(List<RuleTest> tests) {
    Set<RuleMutant> alive = new LinkedHashSet<>(rules.mutants());
    for (RuleTest test : tests) {
      try (CaseSession session =
          CaseSession.open(rules.rulebook(), test.subject(), DerivedFacts.none())) {
        Function<String, Status> said = session.standings().of(test.request());
        Map<String, Status> now = new HashMap<>();
        byCriterion.keySet().forEach(id -> now.put(id, standing(id, null, said)));
        alive.removeIf(mutant -> kills(test, mutant, now, said));
      }
    }
    return List.copyOf(alive);
  }

  private boolean kills(
      RuleTest test, RuleMutant mutant, Map<String, Status> now, Function<String, Status> said) {
    if (said.apply(mutant.id()) == said.apply(mutant.original().id())) {
      return false;
    }
    String criterion = mutant.original().rule().criterion();
    Status changed = standing(criterion, mutant, said);
    Optional<Status> expected = test.expected(criterion);
    if (expected.isPresent()
        && (expected.get() != changed || concluded(criterion, mutant, said).size() == 2)) {
      return true;
    }
    return changed != now.get(criterion)
        && test.recommendation().isPresent()
        && test.recommendation().get().recommendation()
            != Judge.recommendation(
                rules.edition(),
                test.request(),
                id -> id.equals(criterion) ? changed : now.getOrDefault(id, Status.NOT_DOCUMENTED));
  }

  /** What the rules on a criterion conclude, one of them perhaps replaced by its mutant. */
  private Set<Status> concluded(
      String criterion, RuleMutant mutant, Function<String, Status> said) {
    return byCriterion.get(criterion).stream()
        .map(rule -> mutant != null && rule.equals(mutant.original()) ? mutant.id() : rule.id())
        .map(said)
        .filter(status -> status != Status.NOT_DOCUMENTED)
        .collect(Collectors.toSet());
  }

  private Status standing(String criterion, RuleMutant mutant, Function<String, Status> said) {
    Set<Status> concluded = concluded(criterion, mutant, said);
    if (concluded.size() == 2) {
      CriterionDefinition definition = rules.edition().criterion(criterion).orElseThrow();
      return Standings.winner(definition.polarity());
    }
    return concluded.stream().findFirst().orElse(Status.NOT_DOCUMENTED);
  }
}
