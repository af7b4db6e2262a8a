package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    RulebookDraft draft = RulebookDraft.read(files);
    if (!draft.faults().isEmpty() || draft.edition().isEmpty()) {
      throw new RulebookDoesNotCompile(draft.faults());
    }
    return new RulebookSource(draft.edition().get(), draft.rules());
  }

  /**
   * Compiles the rules.
   *
   * @throws RulebookDoesNotCompile if the compiler refuses them
   */
  CompiledRules compile() {
    RuleCompiler.Outcome outcome = outcome();
    if (!outcome.errors().isEmpty()) {
      throw new RulebookDoesNotCompile(
          new CompilerComplaints(edition.id(), rules).placed(outcome.errors()));
    }
    return outcome.rules();
  }

  /** What the compiler makes of the rules. */
  RuleCompiler.Outcome outcome() {
    Map<String, String> texts = new LinkedHashMap<>();
    rules.forEach(file -> texts.put(pathOf(file), file.compilable()));
    return RuleCompiler.compile(edition.id(), texts);
  }

  /** Where the compiler finds a file: in the folder of its package. */
  static String pathOf(DrlFile file) {
    return file.packageName().replace('.', '/') + "/" + file.source().name();
  }

  List<RuleEntry> entries() {
    return rules.stream().flatMap(file -> file.entries().stream()).toList();
  }
}
