package dev.warrant.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every medicine and class of medicines that the vocabulary knows. */
public final class DrugTable {
  private final Map<String, Drug> drugs;
  private final Map<String, DrugClass> classes;
  private final List<LookAlike> lookAlikes;

  DrugTable(List<Drug> drugs, List<DrugClass> classes, List<LookAlike> lookAlikes) {
    Map<String, Drug> byId = new LinkedHashMap<>();
    drugs.forEach(drug -> byId.put(drug.id(), drug));
    Map<String, DrugClass> classesById = new LinkedHashMap<>();
    classes.forEach(drugClass -> classesById.put(drugClass.id(), drugClass));
    this.drugs = Collections.unmodifiableMap(byId);
    this.classes = Collections.unmodifiableMap(classesById);
    this.lookAlikes = List.copyOf(lookAlikes);
  }

  /** Every medicine, in the order of its files. */
  public List<Drug> drugs() {
    return List.copyOf(drugs.values());
  }

  /** Every class, in the order of its file. */
  public List<DrugClass> classes() {
    return List.copyOf(classes.values());
  }

  /** Names that are taken for one another. */
  public List<LookAlike> lookAlikes() {
    return lookAlikes;
  }

  /** The medicine of this id, if the vocabulary has it. */
  public Optional<Drug> drug(String id) {
    return Optional.ofNullable(drugs.get(id));
  }

  /** The class of this id, if the vocabulary has it. */
  public Optional<DrugClass> drugClass(String id) {
    return Optional.ofNullable(classes.get(id));
  }

  /** The extended-release variant of a medicine, if it is a medicine of its own. */
  public Optional<Drug> extendedReleaseOf(Drug drug) {
    return drugs.values().stream()
        .filter(variant -> drug.id().equals(variant.extendedReleaseOf()))
        .findFirst();
  }

  /**
   * The combination that a record means when it gives a single medicine two strengths ("oxycodone
   * 10/325").
   *
   * @param single the medicine named
   * @param first strength of its own ingredient
   * @param second strength of the other ingredient
   */
  public Optional<Drug> combinationOf(Drug single, BigDecimal first, BigDecimal second) {
    String ingredient = single.ingredients().get(0);
    return drugs.values().stream()
        .filter(drug -> drug.ingredients().size() == 2)
        .filter(drug -> drug.ingredients().get(0).equals(ingredient))
        .filter(drug -> drug.products().stream().anyMatch(made -> holds(made, first, second)))
        .findFirst();
  }

  private static boolean holds(Drug.Product product, BigDecimal first, BigDecimal second) {
    return contains(product.strengths(), first) && contains(product.secondIngredient(), second);
  }

  private static boolean contains(List<BigDecimal> strengths, BigDecimal strength) {
    return strengths.stream().anyMatch(made -> made.compareTo(strength) == 0);
  }

  /**
   * Two names that are taken for one another.
   *
   * @param one a name of a medicine
   * @param other a name of another
   */
  public record LookAlike(String one, String other) {}
}
