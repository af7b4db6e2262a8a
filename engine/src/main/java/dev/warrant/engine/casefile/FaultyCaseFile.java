package dev.warrant.engine.casefile;

import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;
import java.util.stream.Collectors;

/** A case file has faults; each names its place, what is wrong and how to mend it. */
public final class FaultyCaseFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RulebookFault> faults;

  FaultyCaseFile(List<RulebookFault> faults) {
    super(faults.stream().map(RulebookFault::headline).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted().distinct().toList();
  }

  /** Every fault that could be found, sorted by place; at least one. */
  public List<RulebookFault> faults() {
    return faults;
  }
}
