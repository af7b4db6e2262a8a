package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.EditionReader;
import dev.warrant.rules.guideline.EditionReading;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition as its author left it: read as far as it can be, faults and all. */
public final class RulebookDraft {
  private final EditionFiles files;
  private final Optional<Edition> edition;
  private final List<DrlFile> rules;
  private final List<RulebookFault> faults;

  private RulebookDraft(
      EditionFiles files,
      Optional<Edition> edition,
      List<DrlFile> rules,
      List<RulebookFault> faults) {
    this.files = files;
    this.edition = edition;
    this.rules = List.copyOf(rules);
    this.faults = faults.stream().sorted().distinct().toList();
  }

  /** Reads an edition and finds what is wrong with it before it is compiled. */
  public static RulebookDraft read(EditionFiles files) {
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
      List<RuleEntry> entries = rules.stream().flatMap(file -> file.entries().stream()).toList();
      reading
          .edition()
          .ifPresent(book -> faults.addAll(new CriterionCoverage(book, entries).faults(files)));
    }
    return new RulebookDraft(files, reading.edition(), rules, faults);
  }

  /**
   * Reads the editions of a folder.
   *
   * @param folder an edition, or a folder of editions
   * @return none if there is no edition
   * @throws IOException if a file cannot be read
   */
  public static List<RulebookDraft> inFolder(Path folder) throws IOException {
    List<RulebookDraft> drafts = new ArrayList<>();
    for (Path edition : EditionFolders.in(folder)) {
      drafts.add(read(EditionFiles.inFolder(edition)));
    }
    return drafts;
  }

  /** Its files, tests included. */
  public EditionFiles files() {
    return files;
  }

  /** The guideline; empty if it has faults of its own. */
  public Optional<Edition> edition() {
    return edition;
  }

  /** What is wrong before the rules are compiled, sorted by place. */
  public List<RulebookFault> faults() {
    return faults;
  }

  /** What the compiler refuses, sorted by place; nothing where the draft has other faults. */
  public List<RulebookFault> compilerFaults() {
    if (!faults.isEmpty() || edition.isEmpty()) {
      return List.of();
    }
    return KnownRules.builtIn().compile(edition.get().id(), rules).faults().stream()
        .sorted()
        .distinct()
        .toList();
  }

  /** The conditions of every rule that can be read, by file and place. */
  public List<RuleConditions> conditions() {
    return rules.stream().flatMap(file -> new ConditionReader(file).rules().stream()).toList();
  }

  List<DrlFile> rules() {
    return rules;
  }
}
