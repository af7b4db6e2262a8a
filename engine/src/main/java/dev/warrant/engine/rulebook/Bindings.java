package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import java.util.Map;

/** The names that a rule binds, and what they stand for. */
final class Bindings {
  private Bindings() {}

  /** Notes what a name stands for, and refuses a name that stands for something else already. */
  static void note(RuleFaults faults, Map<String, Class<?>> bindings, Token name, Class<?> type) {
    if (bindings.putIfAbsent(name.text(), type) != null) {
      faults.at(
          name,
          FaultKind.REPEATED_BINDING,
          "\"" + name.text() + "\" stands for something else already, further up.",
          "Give each its own name.");
    }
  }
}
