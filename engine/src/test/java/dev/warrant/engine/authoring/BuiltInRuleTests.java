package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rule tests that lie beside the built-in rules. */
public final class BuiltInRuleTests {
  /** The folder of the built-in edition: tests run in the folder of their module. */
  public static final Path EDITION = Path.of("../rules/mtus-2009");

  private BuiltInRuleTests() {}

  /** Every one of them; a fault in their files is a failure. */
  public static List<RuleTest> all() {
    try {
      List<RulebookFault> faults = new ArrayList<>();
      List<RuleTest> tests = RuleTestReader.inFolder(EDITION, faults);
      if (!faults.isEmpty()) {
        throw new AssertionError(faults.get(0).asText());
      }
      return tests;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
