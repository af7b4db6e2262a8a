package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.EditionReader;
import dev.warrant.rules.guideline.EditionReading;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition as its authors wrote it, read and checked but not yet compiled.
 *
 * @param edition the guideline
 * @param rules its files of rules, parsed
 */
record RulebookSource(Edition edition, List<DrlFile> rules) {
  RulebookSource {
    rules = List.copyOf(rules);
  }

  /**
   * Reads and checks an edition.
   *
   * @throws RulebookDoesNotCompile if there is a fault
   */
  static RulebookSource read(EditionFiles files) {
    List<RulebookFault> faults = new ArrayList<>();
    EditionReading reading = EditionReader.read(files);
    faults.addAll(reading.faults());
    List<DrlFile> rules = new ArrayList<>();
    for (SourceFile file : files.rules()) {
      DrlFile.parse(file, faults).ifPresent(rules::add);
    }
    for (DrlFile file : rules) {
      faults.addAll(new DrlCheck(file, reading.edition()).faults());
    }
    if (faults.isEmpty()) {
      reading.edition().ifPresent(edition -> faults.addAll(unconcluded(edition, rules, files)));
    }
    Optional<Edition> edition = reading.edition();
    if (!faults.isEmpty() || edition.isEmpty()) {
      throw new RulebookDoesNotCompile(faults);
    }
    return new RulebookSource(edition.get(), rules);
  }

  private static List<RulebookFault> unconcluded(
      Edition edition, List<DrlFile> rules, EditionFiles files) {
    return new CriterionCoverage(
            edition, rules.stream().flatMap(f -> f.entries().stream()).toList())
        .faults(files);
  }

  /**
   * Compiles the rules.
   *
   * @throws RulebookDoesNotCompile if the compiler refuses them
   */
  CompiledRules compile() {
    Map<String, String> texts = new LinkedHashMap<>();
    rules.forEach(file -> texts.put(pathOf(file), file.compilable()));
    RuleCompiler.Outcome outcome = RuleCompiler.compile(edition.id(), texts);
    if (!outcome.errors().isEmpty()) {
      throw new RulebookDoesNotCompile(
          new CompilerComplaints(edition.id(), rules).placed(outcome.errors()));
    }
    return outcome.rules();
  }

  /** Where the compiler finds a file: in the folder of its package. */
  static String pathOf(DrlFile file) {
    return file.packageName().replace('.', '/') + "/" + file.source().name();
  }

  List<RuleEntry> entries() {
    return rules.stream().flatMap(file -> file.entries().stream()).toList();
  }
}
