package dev.warrant.engine.cli;

import java.util.List;

/** A rulebook that does not compile or lint. */
final class FaultyRulebook extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /**
   * @param faults each as {@code file:line:column: message}
   */
  FaultyRulebook(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  List<String> faults() {
    return faults;
  }
}
