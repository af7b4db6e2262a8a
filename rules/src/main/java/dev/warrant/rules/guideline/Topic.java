package dev.warrant.rules.guideline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One topic of the edition and what it decides.
 *
 * @param id folder-wide name: the file {@code <id>.drl} holds its rules
 * @param title as a person would write it
 * @param drugClasses drug classes that it speaks of
 * @param treatments drug or procedure ids that it speaks of besides
 * @param criteria its criteria, in the order in which a reviewer would take them
 * @param pathways ways to approval
 * @param bars what defeats them
 * @param modifications parts that may be supported, in the order in which they are tried
 * @param cautions criteria shown but never deciding
 */
public record Topic(
    String id,
    String title,
    List<String> drugClasses,
    List<String> treatments,
    List<CriterionDefinition> criteria,
    List<Pathway> pathways,
    List<Bar> bars,
    List<Modification> modifications,
    List<String> cautions) {
  public Topic {
    drugClasses = drugClasses == null ? List.of() : List.copyOf(drugClasses);
    treatments = treatments == null ? List.of() : List.copyOf(treatments);
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    pathways = pathways == null ? List.of() : List.copyOf(pathways);
    bars = bars == null ? List.of() : List.copyOf(bars);
    modifications = modifications == null ? List.of() : List.copyOf(modifications);
    cautions = cautions == null ? List.of() : List.copyOf(cautions);
  }

  /** Every criterion that it defines or uses; one that another topic defines may be among them. */
  public Set<String> criteriaNamed() {
    Set<String> named = criteriaInUse();
    criteria.forEach(criterion -> named.add(criterion.id()));
    return named;
  }

  /** Every criterion that its pathways, bars, modifications and cautions name. */
  public Set<String> criteriaInUse() {
    Set<String> used = new LinkedHashSet<>(cautions);
    pathways.forEach(pathway -> pathway.requires().criteria().forEach(used::add));
    bars.forEach(bar -> used.add(bar.criterion()));
    for (Modification modification : modifications) {
      modification.when().criteria().forEach(used::add);
      used.addAll(modification.unless());
    }
    return used;
  }
}
