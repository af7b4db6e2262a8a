package dev.warrant.engine.rulebook;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.EditionReader;
import dev.warrant.rules.guideline.EditionReading;
import dev.warrant.rules.guideline.InForce;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.vocabulary.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The editions of the guideline that can judge, oldest first. */
public final class Rulebooks {
  private final List<Rulebook> rulebooks;

  private Rulebooks(List<Rulebook> rulebooks) {
    this.rulebooks =
        rulebooks.stream()
            .sorted(
                Comparator.comparing((Rulebook book) -> book.edition().inForce().from())
                    .thenComparing(book -> book.edition().id()))
            .toList();
  }

  /**
   * The rulebooks that were compiled when the project was built.
   *
   * @throws IllegalStateException if the build left them out
   */
  public static Rulebooks builtIn() {
    return precompiled(Rulebooks.class.getClassLoader());
  }

  static Rulebooks precompiled(ClassLoader loader) {
    BuiltInRules rules =
        BuiltInRules.found(loader)
            .orElseThrow(
                () -> new IllegalStateException("the build left out " + BuiltInIndex.RESOURCE));
    try {
      List<Rulebook> rulebooks = new ArrayList<>();
      for (String id : rules.editions().keySet()) {
        rulebooks.add(precompiled(rules, id));
      }
      return new Rulebooks(rulebooks);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Rulebook precompiled(BuiltInRules rules, String id) throws IOException {
    EditionFiles files = rules.files(id);
    EditionReading reading = EditionReader.read(files);
    Edition edition =
        reading.edition().orElseThrow(() -> new RulebookDoesNotCompile(reading.faults()));
    List<RuleEntry> entries = rules.editions().get(id).rules();
    TopicRules compiled =
        TopicRules.load(edition, entries, AssembledRules.whole(rules.homes(id), entries));
    return new Rulebook(edition, files, entries, compiled);
  }

  /**
   * Reads, checks and compiles the rulebooks of a folder.
   *
   * @param folder an edition, or a folder of editions
   * @throws RulebookDoesNotCompile if they have faults, or if there is no edition
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Rulebooks fromDirectory(Path folder) {
    try {
      List<Path> folders = EditionFolders.in(folder);
      if (folders.isEmpty()) {
        String message = "There is no edition here: no folder with a guideline.yaml.";
        String remedy = "Name the folder of one edition, or the folder that holds them.";
        throw new RulebookDoesNotCompile(
            List.of(new RulebookFault(folder.toString(), 0, 0, message, remedy, "")));
      }
      return compiled(read(folders), KnownRules.builtIn());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<EditionFiles> read(List<Path> folders) throws IOException {
    List<EditionFiles> editions = new ArrayList<>();
    for (Path folder : folders) {
      editions.add(EditionFiles.inFolder(folder));
    }
    return editions;
  }

  /**
   * Checks and compiles the rulebooks of editions.
   *
   * @param known rules that need not be compiled again
   * @throws RulebookDoesNotCompile if they have faults
   */
  public static Rulebooks compiled(List<EditionFiles> editions, KnownRules known) {
    List<Rulebook> rulebooks = new ArrayList<>();
    List<RulebookFault> faults = new ArrayList<>();
    for (EditionFiles files : editions) {
      try {
        rulebooks.add(RulebookDraft.read(files).rulebook(known));
      } catch (RulebookDoesNotCompile broken) {
        faults.addAll(broken.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new RulebookDoesNotCompile(faults);
    }
    return new Rulebooks(rulebooks);
  }

  /** Rulebooks that are compiled already. */
  public static Rulebooks of(List<Rulebook> rulebooks) {
    return new Rulebooks(rulebooks);
  }

  /** All of them, oldest first. */
  public List<Rulebook> all() {
    return rulebooks;
  }

  /**
   * The rulebook of this edition.
   *
   * @throws NoEdition if there is none
   */
  public Rulebook byId(String id) {
    return rulebooks.stream()
        .filter(book -> book.edition().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoEdition(unknown(id)));
  }

  /**
   * The rulebook in force on a day; where several are, the one that came into force last.
   *
   * @throws NoEdition if none is
   */
  public Rulebook inForceOn(LocalDate day) {
    return rulebooks.stream()
        .filter(book -> book.edition().inForce().covers(day))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new NoEdition("No edition of the guideline is in force on " + day + ". " + each()));
  }

  /**
   * The rulebook for a case that states no date: the only one there is.
   *
   * @throws NoEdition if there are several, or none
   */
  public Rulebook only() {
    if (rulebooks.size() != 1) {
      throw new NoEdition("The case states no date by which to choose the edition. " + each());
    }
    return rulebooks.get(0);
  }

  /**
   * The rulebook that judges a case: the edition that is named; else the one in force on the case's
   * date; for a case without a date, the only one.
   *
   * @param edition id of the edition, if one is named
   * @throws NoEdition if there is none, or more than one could judge it
   */
  public Rulebook forCase(Case subject, Optional<String> edition) {
    if (edition.isPresent()) {
      return byId(edition.get());
    }
    return subject.date() == null ? only() : inForceOn(subject.date());
  }

  private String unknown(String id) {
    List<String> ids = rulebooks.stream().map(book -> book.edition().id()).toList();
    return "There is no edition \"" + id + "\". " + NearestName.suggestion(id, ids) + each();
  }

  private String each() {
    if (rulebooks.isEmpty()) {
      return "There is no edition at all.";
    }
    return rulebooks.stream()
        .map(book -> book.edition().id() + " (" + days(book.edition().inForce()) + ")")
        .collect(Collectors.joining(", ", "There are: ", ". Name one with --edition."));
  }

  private static String days(InForce inForce) {
    return inForce.to() == null ? "from " + inForce.from() : inForce.from() + " to " + inForce.to();
  }
}
