package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The rule tests that lie beside the built-in rules. */
public final class BuiltInRuleTests {
  /** The folder of the built-in edition: tests run in the folder of their module. */
  public static final Path EDITION = Path.of("../rules/mtus-2009");

  private BuiltInRuleTests() {}

  /** Every one of them; a fault in their files is a failure. */
  public static List<RuleTest> all() {
    try {
      RuleTestFiles files = RuleTestFiles.read(EditionFiles.inFolder(EDITION), edition());
      if (!files.faults().isEmpty()) {
        throw new AssertionError(files.faults().get(0).asText());
      }
      return files.tests();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The tests written in a text, of the built-in edition. */
  static List<RuleTest> read(String text, List<RulebookFault> faults) {
    return new RuleTestReader(new SourceFile("t.test.yaml", text), edition(), faults).tests();
  }

  private static Edition edition() {
    return Rulebooks.builtIn().byId("mtus-2009").edition();
  }
}
