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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition as its author left it: read as far as it can be, faults and all. */
public final class RulebookDraft {
  private final EditionFiles files;
  private final EditionReading reading;
  private final List<DrlFile> rules;
  private final List<RulebookFault> faults;

  private RulebookDraft(
      EditionFiles files, EditionReading reading, List<DrlFile> rules, List<RulebookFault> faults) {
    this.files = files;
    this.reading = reading;
    this.rules = List.copyOf(rules);
    this.faults = faults.stream().sorted().distinct().toList();
  }

  /** Reads an edition and finds what is wrong with it before it is compiled. */
  public static RulebookDraft read(EditionFiles files) {
    return read(files, List.of());
  }

  private static RulebookDraft read(EditionFiles files, List<DrlFile> former) {
    List<RulebookFault> faults = new ArrayList<>();
    EditionReading reading = EditionReader.read(files);
    faults.addAll(reading.faults());
    List<DrlFile> rules = new ArrayList<>();
    for (SourceFile file : files.rules()) {
      former.stream()
          .filter(before -> before.source().equals(file))
          .findFirst()
          .or(() -> DrlFile.parse(file, faults))
          .ifPresent(rules::add);
    }
    Map<String, String> names = new HashMap<>();
    for (DrlFile file : rules) {
      faults.addAll(new DrlCheck(file, reading.forChecking()).faults(names));
    }
    if (faults.isEmpty()) {
      List<RuleEntry> entries = rules.stream().flatMap(file -> file.entries().stream()).toList();
      reading
          .edition()
          .ifPresent(book -> faults.addAll(new CriterionCoverage(book, entries).faults(files)));
    }
    return new RulebookDraft(files, reading, rules, faults);
  }

  /**
   * Reads the editions of a folder.
   *
   * @param folder an edition, or a folder of editions
   * @return none if there is no edition
   * @throws IOException if a file cannot be read
   */
  public static List<RulebookDraft> inFolder(Path folder) throws IOException {
    return inFolder(folder, List.of());
  }

  /**
   * The same, parsing only files of rules that say anything else than they did.
   *
   * @param former what the folder held before
   */
  public static List<RulebookDraft> inFolder(Path folder, List<RulebookDraft> former)
      throws IOException {
    List<DrlFile> sound =
        former.stream()
            .filter(draft -> draft.faults().isEmpty())
            .flatMap(draft -> draft.rules().stream())
            .toList();
    List<RulebookDraft> drafts = new ArrayList<>();
    for (Path edition : EditionFolders.in(folder)) {
      drafts.add(read(EditionFiles.inFolder(edition), sound));
    }
    return drafts;
  }

  /**
   * Whether a folder is an edition or holds one.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isIn(Path folder) throws IOException {
    return !EditionFolders.in(folder).isEmpty();
  }

  /** Its files, tests included. */
  public EditionFiles files() {
    return files;
  }

  /** The guideline; empty if it has faults of its own. */
  public Optional<Edition> edition() {
    return reading.edition();
  }

  /**
   * The guideline against which rules can be checked: names in it may be wrong. Empty if a part of
   * it cannot be read.
   */
  public Optional<Edition> editionForChecking() {
    return reading.forChecking();
  }

  /** What is wrong before the rules are compiled, sorted by place. */
  public List<RulebookFault> faults() {
    return faults;
  }

  /**
   * What the compiler refuses besides, sorted by place. Rules that are at fault already are left
   * out, and rules that came compiled with Warrant are known to compile.
   */
  public List<RulebookFault> compilerFaults() {
    return compilerFaults(KnownRules.builtIn());
  }

  /**
   * The same, compiling only what is not known yet.
   *
   * @param known gets to know what compiles
   */
  public List<RulebookFault> compilerFaults(KnownRules known) {
    List<DrlFile> sound =
        rules.stream().map(file -> file.withoutRulesAt(faults)).flatMap(Optional::stream).toList();
    return known.compile(files.id(), sound).faults().stream().sorted().distinct().toList();
  }

  /**
   * The rulebook, compiling only what is not known yet.
   *
   * @param known gets to know what compiles
   * @throws RulebookDoesNotCompile if there are faults, of the compiler's or before it
   */
  public Rulebook rulebook(KnownRules known) {
    if (!faults.isEmpty() || edition().isEmpty()) {
      throw new RulebookDoesNotCompile(faults);
    }
    RulebookSource source = new RulebookSource(edition().get(), rules);
    TopicRules compiled =
        TopicRules.load(source.edition(), source.entries(), source.compile(known));
    return new Rulebook(source.edition(), files, source.entries(), compiled, rules);
  }

  /** The conditions of every rule that can be read, by file and place. */
  public List<RuleConditions> conditions() {
    return rules.stream().flatMap(file -> new ConditionReader(file).rules().stream()).toList();
  }

  List<DrlFile> rules() {
    return rules;
  }
}
