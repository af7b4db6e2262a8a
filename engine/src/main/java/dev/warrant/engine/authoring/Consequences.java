package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what only follows from another fault: where a rule cannot be read, its criterion looks
 * as if it had none.
 */
final class Consequences {
  /** Faults that hide what a rule concludes. */
  private static final Set<FaultKind> HIDE_A_RULE =
      EnumSet.of(
          FaultKind.SYNTAX,
          FaultKind.NAMES_DISAGREE,
          FaultKind.UNKNOWN_CRITERION,
          FaultKind.FAULTY_CONCLUSION);

  /** What may be missing only because something else is amiss. */
  private static final Map<FaultKind, Set<FaultKind>> HIDDEN_BY =
      Map.of(
          FaultKind.NO_RULE_FOR_MET,
          HIDE_A_RULE,
          FaultKind.NO_RULE_FOR_NOT_MET,
          HIDE_A_RULE,
          FaultKind.UNUSED_CRITERION,
          EnumSet.of(FaultKind.UNKNOWN_CRITERION),
          FaultKind.NO_TEST,
          EnumSet.of(FaultKind.FAULTY_TEST));

  private Consequences() {}

  /** The faults that stand by themselves. */
  static List<RulebookFault> leftOut(Collection<RulebookFault> faults) {
    Set<FaultKind> found = EnumSet.noneOf(FaultKind.class);
    faults.forEach(fault -> found.add(fault.kind()));
    return faults.stream()
        .filter(
            fault ->
                HIDDEN_BY.getOrDefault(fault.kind(), Set.of()).stream().noneMatch(found::contains))
        .toList();
  }
}
