package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import dev.warrant.rules.vocabulary.ConceptTable;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugClass;
import dev.warrant.rules.vocabulary.NearestName;
import dev.warrant.rules.vocabulary.Procedure;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that rules may use.
 *
 * @param names ids of every concept, drug, drug class and procedure, and the names by which rules
 *     speak of what concepts amount to
 * @param drugClasses the class of each drug, by their ids
 */
public record VocabularyNames(Set<String> names, Map<String, String> drugClasses) {
  /** How an unknown name is mended. */
  static final String REMEDY = "Correct it, or add it to the files of rules/vocabulary.";

  private static final String RULE_CONCEPTS = "vocabulary/rule-concepts.yaml";

  public VocabularyNames {
    names = Set.copyOf(names);
    drugClasses = Map.copyOf(drugClasses);
  }

  /**
   * The names that come with Warrant.
   *
   * @throws IllegalStateException if the build left them out, or they cannot be read
   */
  public static VocabularyNames builtIn() {
    Vocabulary vocabulary = VocabularyReader.builtIn();
    Set<String> names = new TreeSet<>(ConceptTable.load().ids());
    Map<String, String> drugClasses = new TreeMap<>();
    for (Drug drug : vocabulary.drugs().drugs()) {
      names.add(drug.id());
      drugClasses.put(drug.id(), drug.drugClass());
    }
    vocabulary.drugs().classes().stream().map(DrugClass::id).forEach(names::add);
    vocabulary.procedures().stream().map(Procedure::id).forEach(names::add);
    names.addAll(ruleConcepts());
    return new VocabularyNames(names, drugClasses);
  }

  /** Whether rules may use it; a name that is left to fill in is told of as such. */
  boolean has(String name) {
    return names.contains(name) || Blanks.isBlank(name);
  }

  /** That a name is not known, with the nearest that is. */
  String unknown(String name) {
    String message = "The vocabulary has no \"" + name + "\". ";
    return (message + NearestName.suggestion(name, names)).strip();
  }

  private static Set<String> ruleConcepts() {
    List<RulebookFault> faults = new ArrayList<>();
    SourceFile file = new SourceFile(RULE_CONCEPTS, text());
    Set<String> names = new TreeSet<>();
    for (YamlNode root : YamlTree.read(file, faults).stream().toList()) {
      StrictMapping keys =
          StrictMapping.of(file, root, "a list of concepts", Set.of("concepts"), faults);
      for (YamlNode concept : keys.list("concepts")) {
        names.add(
            StrictMapping.of(file, concept, "a concept", Set.of("id", "meaning"), faults)
                .text("id"));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.get(0).headline());
    }
    return names;
  }

  private static String text() {
    try (InputStream stream =
        VocabularyNames.class.getClassLoader().getResourceAsStream(RULE_CONCEPTS)) {
      if (stream == null) {
        throw new IllegalStateException("the build left out " + RULE_CONCEPTS);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
