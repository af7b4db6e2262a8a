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
   * Compiles all the rules, under the same names of classes each time.
   *
   * @throws RulebookDoesNotCompile if the compiler refuses them
   */
  CompiledRules compile() {
    Map<String, String> texts = new LinkedHashMap<>();
    rules.forEach(file -> texts.put(pathOf(file), file.compilable()));
    RuleCompiler.Outcome outcome = RuleCompiler.compile(edition.id(), "1", texts);
    if (!outcome.errors().isEmpty()) {
      throw new RulebookDoesNotCompile(
          new CompilerComplaints(edition.id(), rules).placed(outcome.errors()));
    }
    return outcome.rules();
  }

  /**
   * Compiles those of the rules that are not known yet.
   *
   * @throws RulebookDoesNotCompile if the compiler refuses them
   */
  AssembledRules compile(KnownRules known) {
    KnownRules.Compilation compilation = known.compile(edition.id(), rules);
    if (!compilation.faults().isEmpty()) {
      throw new RulebookDoesNotCompile(compilation.faults());
    }
    return compilation.rules();
  }

  /** Where the compiler finds a file: in the folder of its package. */
  static String pathOf(DrlFile file) {
    return file.packageName().replace('.', '/') + "/" + file.source().name();
  }

  List<RuleEntry> entries() {
    return rules.stream().flatMap(file -> file.entries().stream()).toList();
  }
}
