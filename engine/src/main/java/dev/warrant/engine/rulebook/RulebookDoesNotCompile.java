package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;
import java.util.stream.Collectors;

/** A rulebook has faults; each names its place, what is wrong and how to mend it. */
public final class RulebookDoesNotCompile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RulebookFault> faults;

  /**
   * @param faults at least one
   */
  public RulebookDoesNotCompile(List<RulebookFault> faults) {
    super(faults.stream().map(RulebookFault::headline).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted().distinct().toList();
  }

  /** Every fault that could be found, sorted by place. */
  public List<RulebookFault> faults() {
    return faults;
  }
}
