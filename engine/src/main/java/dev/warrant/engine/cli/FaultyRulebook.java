package dev.warrant.engine.cli;

import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/** A rulebook that does not compile or lint. */
final class FaultyRulebook extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RulebookFault> faults;

  FaultyRulebook(List<RulebookFault> faults) {
    this.faults = List.copyOf(faults);
  }

  List<RulebookFault> faults() {
    return faults;
  }
}
