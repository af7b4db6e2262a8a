package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of an edition and every mutant of them, compiled together.
 *
 * <p>Each rule and each mutant concludes a criterion of its own. One session thus shows what every
 * one of them says of a case, and where a criterion would stand with a mutant in its rule's place
 * follows without compiling each mutant by itself.
 */
public final class MutatedRules {
  private final Edition edition;
  private final List<RuleVariant> originals = new ArrayList<>();
  private final List<RuleMutant> mutants = new ArrayList<>();
  private final Rulebook rulebook;

  private MutatedRules(EditionFiles files) {
    RulebookSource source = RulebookSource.read(files);
    edition = source.edition();
    Map<String, String> texts = new LinkedHashMap<>();
    for (DrlFile file : source.rules()) {
      texts.put(RulebookSource.pathOf(file), DrlFile.withImports(varied(file)));
    }
    RuleCompiler.Outcome outcome = RuleCompiler.compile(edition.id() + "-mutants", texts);
    if (!outcome.errors().isEmpty()) {
      throw new RulebookDoesNotCompile(
          new CompilerComplaints(edition.id(), source.rules()).placed(outcome.errors()));
    }
    TopicRules compiled = outcome.rules().load(edition, source.entries());
    rulebook = new Rulebook(withVariants(), files, List.of(), compiled);
  }

  /**
   * Mutates and compiles the edition in a folder.
   *
   * @throws RulebookDoesNotCompile if it has faults
   * @throws UncheckedIOException if a file cannot be read
   */
  public static MutatedRules of(Path folder) {
    try {
      return new MutatedRules(EditionFiles.inFolder(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The edition as its authors wrote it. */
  public Edition edition() {
    return edition;
  }

  /** The rules as their authors wrote them, each with its own criterion. */
  public List<RuleVariant> originals() {
    return List.copyOf(originals);
  }

  /** The mutants, by file and place. */
  public List<RuleMutant> mutants() {
    return List.copyOf(mutants);
  }

  /** All of them, compiled, with an edition that defines their criteria. */
  public Rulebook rulebook() {
    return rulebook;
  }

  private String varied(DrlFile file) {
    String text = file.source().text();
    Map<String, RuleEntry> entries = new LinkedHashMap<>();
    file.entries().forEach(entry -> entries.put(entry.name(), entry));
    List<RuleText> rules = RuleText.in(text);
    StringBuilder varied = new StringBuilder(text.substring(0, rules.get(0).start()));
    for (RuleText rule : rules) {
      RuleEntry entry = entries.get(rule.name());
      RuleVariant original = new RuleVariant(entry.criterion() + "~" + originals.size(), entry);
      originals.add(original);
      varied.append(rule.concluding(original.id())).append('\n');
      for (RuleText.Change change : rule.changes()) {
        String id = entry.criterion() + "~mutant-" + mutants.size();
        mutants.add(new RuleMutant(id, original, change.line(), change.before(), change.after()));
        varied.append(rule.with(change).concluding(id)).append('\n');
      }
    }
    return varied.toString();
  }

  private Edition withVariants() {
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : edition.topics()) {
      List<CriterionDefinition> criteria = new ArrayList<>();
      for (CriterionDefinition criterion : topic.criteria()) {
        originals.stream()
            .filter(variant -> variant.rule().criterion().equals(criterion.id()))
            .forEach(variant -> criteria.add(named(criterion, variant.id())));
        mutants.stream()
            .filter(mutant -> mutant.original().rule().criterion().equals(criterion.id()))
            .forEach(mutant -> criteria.add(named(criterion, mutant.id())));
      }
      topics.add(
          new Topic(
              topic.id(),
              topic.title(),
              topic.drugClasses(),
              topic.treatments(),
              criteria,
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    return new Edition(
        edition.id(),
        edition.title(),
        edition.citation(),
        edition.inForce(),
        edition.morphineEquivalents(),
        edition.passages(),
        topics);
  }

  private static CriterionDefinition named(CriterionDefinition criterion, String id) {
    return new CriterionDefinition(
        id,
        null,
        criterion.polarity(),
        criterion.passage(),
        criterion.asks(),
        null,
        List.of(),
        List.of());
  }
}
