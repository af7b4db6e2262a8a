package dev.warrant.engine.session;

import dev.warrant.rules.criteria.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.core.util.LinkedList;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Why conclusions stand: every match of a rule that supports one.
 *
 * <p>The rule engine announces an inserted conclusion once, however many matches support it; so the
 * matches are remembered as they fire, and those that truth maintenance has withdrawn since are
 * left out when asked.
 */
final class Justifications extends DefaultAgendaEventListener {
  /**
   * One match of a rule and the conclusion as that rule put it, with the facts it handed over.
   *
   * @param match the match
   * @param conclusion as the rule inserted it
   */
  record Support(Match match, Criterion conclusion) {}

  private final Set<TruthMaintenanceSystemInternalMatch<?>> fired =
      Collections.newSetFromMap(new IdentityHashMap<>());

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    if (event.getMatch() instanceof TruthMaintenanceSystemInternalMatch<?> match) {
      fired.add(match);
    }
  }

  /** Everything that supports a conclusion now, in no particular order. */
  List<Support> standing() {
    fired.removeIf(match -> dependencies(match).isEmpty());
    List<Support> supports = new ArrayList<>();
    for (TruthMaintenanceSystemInternalMatch<?> match : fired) {
      for (LogicalDependency<?> dependency : dependencies(match)) {
        if (dependency.getObject() instanceof Criterion conclusion) {
          supports.add(new Support(match, conclusion));
        }
      }
    }
    return supports;
  }

  private static List<LogicalDependency<?>> dependencies(
      TruthMaintenanceSystemInternalMatch<?> match) {
    List<LogicalDependency<?>> dependencies = new ArrayList<>();
    LinkedList<? extends LogicalDependency<?>> linked = match.getLogicalDependencies();
    LogicalDependency<?> next = linked == null ? null : linked.getFirst();
    while (next != null) {
      dependencies.add(next);
      next = next.getNext();
    }
    return dependencies;
  }
}
