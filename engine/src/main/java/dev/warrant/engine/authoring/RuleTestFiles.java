package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The tests that lie beside the rules of an edition.
 *
 * @param tests every test that can be read, by file and line
 * @param faults what cannot be read
 */
public record RuleTestFiles(List<RuleTest> tests, List<RulebookFault> faults) {
  public RuleTestFiles {
    tests = List.copyOf(tests);
    faults = faults.stream().map(fault -> fault.as(FaultKind.FAULTY_TEST)).sorted().toList();
  }

  /** Reads the tests of an edition. */
  public static RuleTestFiles read(EditionFiles files, Edition edition) {
    List<RulebookFault> faults = new ArrayList<>();
    List<RuleTest> tests = new ArrayList<>();
    for (SourceFile file : files.tests()) {
      tests.addAll(new RuleTestReader(file, edition, faults).tests());
    }
    return new RuleTestFiles(tests, faults);
  }
}
