package dev.warrant.rules.guideline;

import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.OtherRequest;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the guideline.
 *
 * @param id for instance {@code mtus-2009}; also the folder's name
 * @param title as printed
 * @param citation the regulation that adopts it
 * @param inForce when it is in force
 * @param morphineEquivalents id of the factor table that its dose criteria use by default
 * @param passages what it says
 * @param topics what it decides
 */
public record Edition(
    String id,
    String title,
    String citation,
    InForce inForce,
    String morphineEquivalents,
    List<Passage> passages,
    List<Topic> topics) {
  public Edition {
    passages = List.copyOf(passages);
    topics = List.copyOf(topics);
  }

  /** The topic that speaks of this request's treatment, if any does. */
  public Optional<Topic> topicOf(Request request) {
    if (request instanceof DrugRequest drug) {
      return topics.stream()
          .filter(
              topic ->
                  topic.drugClasses().contains(drug.drugClass())
                      || topic.treatments().contains(drug.drug()))
          .findFirst();
    }
    if (request instanceof InjectionRequest injection) {
      return topics.stream()
          .filter(topic -> topic.treatments().contains(injection.procedure()))
          .findFirst();
    }
    if (request instanceof OtherRequest) {
      return Optional.empty();
    }
    throw new IllegalStateException("unknown kind of request: " + request);
  }

  /**
   * The passage of this id.
   *
   * @throws java.util.NoSuchElementException if the edition has none
   */
  public Passage passage(String passageId) {
    return passages.stream()
        .filter(passage -> passage.id().equals(passageId))
        .findFirst()
        .orElseThrow();
  }

  /** The definition of this criterion, if the edition has it. */
  public Optional<CriterionDefinition> criterion(String criterionId) {
    return topics.stream()
        .flatMap(topic -> topic.criteria().stream())
        .filter(criterion -> criterion.id().equals(criterionId))
        .findFirst();
  }
}
