package dev.warrant.engine.evaluation;

import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/** A gold file that cannot be scored against; each fault with its place and its mend. */
public final class FaultyGoldFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RulebookFault> faults;

  FaultyGoldFile(List<RulebookFault> faults) {
    super(faults.get(0).headline());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order of the file; at least one. */
  public List<RulebookFault> faults() {
    return faults;
  }
}
