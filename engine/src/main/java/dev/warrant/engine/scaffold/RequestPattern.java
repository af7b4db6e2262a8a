package dev.warrant.engine.scaffold;

import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.NearestName;
import dev.warrant.rules.vocabulary.Procedure;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The requests of a topic, as its rules and its tests write them.
 *
 * @param drl the pattern of a rule
 * @param yaml an example of a test
 */
record RequestPattern(String drl, String yaml) {

  /**
   * The requests for drug classes, drugs or procedures.
   *
   * @throws CannotScaffold if the vocabulary has none of a name
   */
  static RequestPattern of(List<String> drugClasses, List<String> treatments, Vocabulary vocabulary)
      throws CannotScaffold {
    for (String treatment : treatments) {
      Optional<Procedure> procedure = procedure(treatment, vocabulary);
      if (procedure.isPresent()) {
        return new RequestPattern(
            "InjectionRequest( procedure == \"" + treatment + "\" )",
            "{ type: injection-request, procedure: " + treatment + " }");
      }
    }
    List<String> asked = new ArrayList<>();
    drugClasses.forEach(drugClass -> asked.add("drugClass == \"" + drugClass + "\""));
    treatments.forEach(drug -> asked.add("drug == \"" + drug + "\""));
    return new RequestPattern(
        "DrugRequest( " + String.join(" || ", asked) + " )",
        example(drugClasses, treatments, vocabulary));
  }

  private static String example(
      List<String> drugClasses, List<String> treatments, Vocabulary vocabulary)
      throws CannotScaffold {
    for (Drug drug : vocabulary.drugs().drugs()) {
      if (drugClasses.contains(drug.drugClass()) || treatments.contains(drug.id())) {
        return "{ type: drug-request, drug: %s, drugClass: %s }"
            .formatted(drug.id(), drug.drugClass());
      }
    }
    throw new CannotScaffold(
        "The vocabulary has no drug of "
            + String.join(", ", drugClasses)
            + ". Add one to the files of rules/vocabulary.");
  }

  private static Optional<Procedure> procedure(String id, Vocabulary vocabulary) {
    return vocabulary.procedures().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /**
   * Whether a name is that of a drug class, not of a drug or a procedure.
   *
   * @throws CannotScaffold if the vocabulary has none of this name
   */
  static boolean isDrugClass(String name, Vocabulary vocabulary) throws CannotScaffold {
    if (vocabulary.drugs().drugClass(name).isPresent()) {
      return true;
    }
    if (vocabulary.drugs().drug(name).isPresent() || procedure(name, vocabulary).isPresent()) {
      return false;
    }
    Set<String> known = new TreeSet<>();
    vocabulary.drugs().classes().forEach(drugClass -> known.add(drugClass.id()));
    vocabulary.drugs().drugs().forEach(drug -> known.add(drug.id()));
    vocabulary.procedures().forEach(one -> known.add(one.id()));
    throw new CannotScaffold(
        ("The vocabulary has no drug class, drug or procedure \"" + name + "\". ")
            + NearestName.suggestion(name, known)
            + "They are listed in rules/vocabulary.");
  }
}
