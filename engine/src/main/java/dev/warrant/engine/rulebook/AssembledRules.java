package dev.warrant.engine.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules taken from one or several compilations.
 *
 * @param names names of the rules to take from each place
 */
record AssembledRules(Map<RuleHome, Set<String>> names) {
  AssembledRules {
    names = new LinkedHashMap<>(names);
  }

  /**
   * All the rules of some places.
   *
   * @param entries headings of the rules
   */
  static AssembledRules whole(Collection<RuleHome> homes, List<RuleEntry> entries) {
    Map<RuleHome, Set<String>> names = new LinkedHashMap<>();
    for (RuleHome home : homes) {
      names.put(
          home,
          entries.stream()
              .filter(rule -> rule.rulePackage().equals(home.packageName()))
              .map(RuleEntry::name)
              .collect(Collectors.toSet()));
    }
    return new AssembledRules(names);
  }

  /**
   * The rules of some packages as the rule engine runs them; empty where there are none.
   *
   * @throws IllegalStateException if they are not found
   */
  Optional<KieBase> kieBase(Set<String> packages) {
    List<Model> models =
        names.entrySet().stream()
            .filter(taken -> packages.contains(taken.getKey().packageName()))
            .<Model>map(taken -> new Selection(taken.getKey().describe(), taken.getValue()))
            .toList();
    return models.isEmpty()
        ? Optional.empty()
        : Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
  }

  /** Some of the rules that were compiled together. */
  private record Selection(Model whole, Set<String> names) implements Model {
    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public List<Rule> getRules() {
      return whole.getRules().stream().filter(rule -> names.contains(rule.getName())).toList();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the rule engine declares it
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }
}
